// Imports the package as an ES module; ends without output when each of its functions answers as the law says.
import * as tiepdan from "tiepdan";
import { useEveryFunction } from "./every-function.cjs";

await useEveryFunction(tiepdan);
