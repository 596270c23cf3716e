import fc from "fast-check";

// A run can be repeated; TIEPDAN_SEED=42 npm run unit looks elsewhere, and a new failure becomes an example test.
fc.configureGlobal({ seed: Number(process.env.TIEPDAN_SEED ?? 20_261_128) });
