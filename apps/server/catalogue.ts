import type { Catalogue } from '#platform/http/speak.ts';
import { en } from '../catalogue/en.ts';
import { nl } from '../catalogue/nl.ts';
import { vi } from '../catalogue/vi.ts';
import { zhCN } from '../catalogue/zh-CN.ts';

/** The server speaks all four languages at once; the browser loads the one that is read. */
export const catalogue: Catalogue = { en, vi, 'zh-CN': zhCN, nl };
