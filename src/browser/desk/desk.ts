// What runs on the desk's pages; each part begins where the page has its place.
import { checkSavedFiles } from './check-saved.js';
import { copyOnRequest } from './copy-buttons.js';
import { keepUpToDate } from './live-page.js';
import { tellOfArrivals } from './notify.js';
import { listenForShortcuts } from './shortcuts.js';
import { removeUsedButtons } from './used-once.js';

keepUpToDate();
checkSavedFiles();
copyOnRequest();
removeUsedButtons();
listenForShortcuts();
tellOfArrivals();
