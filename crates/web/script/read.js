// The portal reads without this. When a page is left, it says once for how long and how far it was read, in classes: nothing
// about the reader, and nothing at all where the reader wishes so.
(() => {
  if (navigator.globalPrivacyControl || navigator.doNotTrack === '1' || !navigator.sendBeacon) return;
  const times = [0, 10, 30, 60, 180, 600];
  const depths = [0, 25, 50, 75];
  const text = document.querySelector('main .read') || document.querySelector('main');
  let since = document.visibilityState === 'visible' ? performance.now() : 0;
  let spent = 0;
  let deep = 0;
  let told = false;
  const of = (classes, value) => classes.filter((from) => value >= from).pop() || 0;
  const look = () => {
    const box = text.getBoundingClientRect();
    if (box.height > 0) deep = Math.max(deep, Math.min(100, ((innerHeight - box.top) / box.height) * 100));
  };
  const rest = () => {
    if (since) spent += performance.now() - since;
    since = 0;
  };
  const tell = () => {
    rest();
    if (told || !spent) return;
    told = true;
    navigator.sendBeacon('/beacon', `p=${location.pathname}&s=${of(times, spent / 1000)}&d=${of(depths, deep)}`);
  };
  if (!text) return;
  look();
  addEventListener('scroll', look, { passive: true });
  addEventListener('pagehide', tell);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') since = performance.now();
    else tell();
  });
})();
