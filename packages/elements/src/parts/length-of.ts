/** How long a text is as the contract counts it: in signs, of which an emoji is one. JavaScript's own `length` would count it as two. */
export const lengthOf = (text: string): number => [...text].length;
