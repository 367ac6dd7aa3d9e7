// In the window in which the password was given again: tells the one that waits for it.
import { OtherWindows } from './other-windows.js';

const path = /^\/l\/[^/]+/.exec(location.pathname)?.[0];
if (path !== undefined) void OtherWindows.of(path).then((windows) => windows.tellSession());
