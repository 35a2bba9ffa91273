/**
 * Where agents look for a package's skill: `skills/<name>/SKILL.md`, whose `name` is that of its folder
 * (agentskills.io). A slug is such a name.
 */
export function skillPath(slug: string): string {
  return `skills/${slug}/SKILL.md`;
}
