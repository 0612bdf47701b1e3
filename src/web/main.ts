import { startPage } from './page.js';

const root = document.getElementById('page');
if (root !== null) startPage(root);
