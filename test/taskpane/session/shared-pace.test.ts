import { Cancelled, type Progress } from "../../../src/engine/pace";
import { sharedPace } from "../../../src/taskpane/session/shared-pace";

function paced() {
  let time = 0;
  const shown: Progress[] = [];
  const work = new AbortController();
  let breaths = 0;
  const breath = {
    now: () => time,
    breathe: () => {
      breaths++;
      return Promise.resolve();
    },
  };
  const pace = sharedPace(breath, work.signal, (progress) => shown.push(progress));
  return {
    pace,
    shown,
    work,
    breaths: () => breaths,
    pass: (milliseconds: number) => (time += milliseconds),
  };
}

const progress = (done: number): Progress => ({ stage: "checking", done, total: 1000 });

test("work rests when it has held the thread for 30 ms", () => {
  const { pace, pass } = paced();
  pass(29);
  expect(pace.due()).toBe(false);
  pass(1);
  expect(pace.due()).toBe(true);
});

test("after a rest the 30 ms begin anew", async () => {
  const { pace, pass, breaths } = paced();
  pass(30);
  await pace.rest(progress(1));
  expect(breaths()).toBe(1);
  expect(pace.due()).toBe(false);
});

test("progress is shown at most 20 times a second", async () => {
  const { pace, pass, shown } = paced();
  for (let done = 0; done < 100; done++) {
    pass(10);
    await pace.rest(progress(done));
  }
  expect(shown).toHaveLength(20);
});

test("work that the person stopped ends at its next rest", async () => {
  const { pace, work } = paced();
  work.abort();
  expect(pace.due()).toBe(true);
  await expect(pace.rest(progress(1))).rejects.toBeInstanceOf(Cancelled);
});

test("work stopped while it rests does not go on", async () => {
  const { pace, work } = paced();
  const resting = pace.rest(progress(1));
  work.abort();
  await expect(resting).rejects.toBeInstanceOf(Cancelled);
});
