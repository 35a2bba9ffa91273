/**
 * Makes a module perform the tasks of `performInScope`. A page gets a function that performs a task; a
 * worker of any kind responds to each message at the port that came with it. It refers to nothing
 * outside, so that it can be sent as text.
 */
export function respondInBrowser<Task, Report>(perform: (task: Task) => Promise<Report>): void {
  // Pages and workers have these parts.
  const scope = globalThis as unknown as EventTarget & { performTask?: typeof perform };
  const respond = async (event: Event): Promise<void> => {
    // Both listeners below get a MessageEvent.
    const { data, ports } = event as MessageEvent;
    ports[0]?.postMessage(await perform(data));
  };
  scope.performTask = perform;
  scope.addEventListener("message", respond);
  scope.addEventListener("connect", (event) => {
    const [port] = (event as MessageEvent).ports;
    port?.addEventListener("message", respond);
    port?.start();
  });
}
