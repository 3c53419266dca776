// Excel's stand-in, a process of its own and a browser take their time on a busy computer; how fast something is, is
// for `npm run bench` to tell.
jest.setTimeout(60_000);
