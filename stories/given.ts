import type { TemplateResult } from 'lit';

/** What a story says of its element beside the attributes, under `parameters`. Made anew each time it is shown. */
export interface Given {
  /** The element, where it is not the one that its file is about. */
  tag?: string;
  /** Where it stands. Left out: on an invented municipality's site whose programme is here at once. */
  site?: () => unknown;
  /** The service that answers it. */
  client?: () => unknown;
  /** What the page has written between the tags. Left out: a number to ring. */
  between?: () => TemplateResult;
  /** The path, or a piece of it, of a part of the element that never comes. */
  lost?: string;
}

export const given = (parameters: Given) => ({ parameters });
