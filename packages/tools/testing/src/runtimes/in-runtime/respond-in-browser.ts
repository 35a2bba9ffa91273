/**
 * Makes a module do the tasks that `performInScope` hands to it. A page has a function that does a
 * task; a worker of any kind answers each message with a task at the port that came with it. It
 * stands alone, so that it can be sent as text.
 */
export function answerInBrowser<Task, Report>(perform: (task: Task) => Promise<Report>): void {
  // Page or worker, each has these parts.
  const scope = globalThis as unknown as EventTarget & { performTask?: typeof perform };
  const answer = async (event: Event): Promise<void> => {
    // Both kinds of listeners below are told of a MessageEvent.
    const { data, ports } = event as MessageEvent;
    ports[0]?.postMessage(await perform(data));
  };
  scope.performTask = perform;
  scope.addEventListener("message", answer);
  scope.addEventListener("connect", (event) => {
    const [port] = (event as MessageEvent).ports;
    port?.addEventListener("message", answer);
    port?.start();
  });
}
