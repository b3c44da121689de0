import { css } from 'lit';

/** Wishes beside homes, and the way to a lease of one's own. */
export const homeStyles = css`
  .wishes {
    inline-size: 100%;
    border-collapse: collapse;
    text-align: start;
  }
  .wishes :is(th, td) {
    padding: var(--_s2) var(--_s3) var(--_s2) 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .wishes thead th {
    border-block-end: 2px solid var(--_ink);
    vertical-align: bottom;
  }
  .wishes thead :is(b, span) {
    display: block;
  }
  .wishes .over {
    color: var(--_muted);
  }
  .wishes .of {
    display: none;
  }
  .way-home {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3) 0;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .way-home > li {
    position: relative;
    display: grid;
    flex: 1 1 calc(8.5 * var(--_rem));
    align-content: start;
    padding-block-start: calc(1.75 * var(--_rem));
    padding-inline-end: var(--_s3);
  }
  .way-home > li::before {
    content: '';
    position: absolute;
    inset-block-start: calc(0.4375 * var(--_rem));
    inset-inline: 0;
    border-block-start: 2px dotted var(--_edge);
  }
  .way-home > li.done::before {
    border-block-start: 3px solid var(--_ink);
  }
  .way-home > li::after {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: var(--_rem);
    block-size: var(--_rem);
    border: 2px solid var(--_ink);
    border-radius: 50%;
    background: var(--_paper);
  }
  .way-home > li.done::after {
    background: var(--_ink);
  }
  .way-home > li.now::after {
    background: var(--_light);
  }
  @container bf (max-width: 46.21em) {
    .wishes,
    .wishes :is(tbody, tr, th, td) {
      display: block;
      padding-inline: 0;
    }
    .wishes thead {
      display: none;
    }
    .wishes tbody th {
      border: 0;
      font-weight: var(--_bold);
    }
    .wishes td .of {
      display: block;
    }
    .wishes td {
      padding-inline-start: var(--_s3);
    }
    .way-home {
      display: grid;
    }
  }
`;
