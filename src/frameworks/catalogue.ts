import { digitalFcu } from './digital-fcu/index.js';
import { councilRecommendation2022 } from './eu-council-2022/index.js';
import type { Framework } from './framework.js';
import { microbol } from './microbol/index.js';
import { surfEdubadges } from './surf-edubadges/index.js';
import { trustedMicrocredential } from './trusted-microcredential/index.js';
import { universite360 } from './universite-360/index.js';
import { weBuild } from './we-build/index.js';

/** Every framework of this library, the European one first. */
export const FRAMEWORKS: readonly Framework[] = [
  councilRecommendation2022,
  microbol,
  digitalFcu,
  universite360,
  surfEdubadges,
  weBuild,
  trustedMicrocredential,
];

/** The framework with this id, or nothing. */
export function findFramework(id: string): Framework | undefined {
  return FRAMEWORKS.find((framework) => framework.id === id);
}
