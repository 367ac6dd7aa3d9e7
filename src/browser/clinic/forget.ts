// On the pages that end a link for this browser: what it remembers of that link is removed, and of that link alone.
import { tidyHandles } from './kept-handles.js';
import { Memory, ownIds } from './memory.js';

const path = /^\/l\/[^/]+/.exec(location.pathname)?.[0];
if (path !== undefined) void Memory.open(path).then(async (memory) => await memory.forget());
void tidyHandles(ownIds());
