import { css } from 'lit';

/** A question that opens on its answer. */
export const disclosureStyles = css`
  details {
    border-block-end: 1px solid var(--_line);
  }
  summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_s3);
    align-items: center;
    min-block-size: calc(3.5 * var(--_rem));
    padding-block: var(--_s2);
    font-weight: var(--_bold);
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover > span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  summary > svg {
    color: var(--_brand);
    transition: transform var(--_move);
  }
  details[open] > summary > svg {
    transform: rotate(180deg);
  }
  details > div {
    padding-block-end: var(--_s4);
  }
`;
