import { startPage } from './app/start-page.tsx';
import './app/styles.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root to draw into.');
startPage(root);
