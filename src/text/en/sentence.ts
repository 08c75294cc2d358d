/** A name as it stands inside a sentence: a small first letter, but names of few capitals, as ROS or DPIA, as they are. */
export function inSentence(name: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
