import { startFramed } from './framed.js';
import { startPage } from './page.js';

const root = document.getElementById('page');
// `frame-ancestors` can stand in a header only, which not every host can send.
if (root !== null) (window.top === window.self ? startPage : startFramed)(root);
