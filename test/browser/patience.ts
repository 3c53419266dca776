// A browser on a busy computer takes its time; Jest's five seconds are for plain functions.
jest.setTimeout(60_000);
