// Loads the package as CommonJS; ends without output when each of its functions answers as the law says.
const tiepdan = require("tiepdan");
const { useEveryFunction } = require("./every-function.cjs");

useEveryFunction(tiepdan);
