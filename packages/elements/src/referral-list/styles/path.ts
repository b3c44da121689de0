import { css } from 'lit';

/** The way over the list: a line of counts, each a press; inline where it is narrow. */
export const pathStyles = css`
  .paths {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: var(--_s3) var(--_s3);
    padding: var(--_s4) var(--_s5) 0;
  }
  .paths > .part {
    padding-block-start: calc(0.375 * var(--_rem));
    color: var(--_muted);
  }
  .path {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr)); /* both lines alike, so that the eye may go down */
  }
  .path > li {
    position: relative;
  }
  .path > li::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(1.0625 * var(--_rem));
    border-block-start: 2px solid var(--_edge);
  }
  .path > li:first-child::before {
    inset-inline-start: 50%;
  }
  .path > li:last-child::before {
    inset-inline-end: 50%;
  }
  .step {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: calc(0.375 * var(--_rem));
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0 calc(0.125 * var(--_rem)) calc(0.25 * var(--_rem));
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.25;
    text-align: center;
    cursor: pointer;
  }
  .count {
    display: grid;
    flex: none;
    place-items: center;
    min-inline-size: calc(2.25 * var(--_rem));
    block-size: calc(2.25 * var(--_rem));
    padding-inline: var(--_s2);
    border: 2px solid var(--_ink);
    border-radius: 999px;
    background: var(--_paper);
    font-size: var(--_t1);
    font-weight: var(--_bold);
  }
  .zero .count {
    border-color: var(--_edge);
    color: var(--_muted);
    font-weight: 400;
  }
  .step:hover > :last-child {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .step[aria-pressed='true'] .count {
    border-color: var(--_brand);
    background: var(--_fill);
    color: var(--_on-brand);
  }
  .step[aria-pressed='true'] > :last-child {
    font-weight: var(--_bold);
  }
  .aside-states,
  .only {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s3);
  }
  .aside-states {
    align-items: center;
  }
  .aside-states .step {
    flex-direction: row-reverse;
    justify-content: start;
    padding: 0;
    inline-size: auto;
    gap: var(--_s2);
  }
  .aside-states .count {
    min-inline-size: calc(1.75 * var(--_rem));
    block-size: calc(1.75 * var(--_rem));
    font-size: var(--_t0);
  }
  .only {
    padding: var(--_s2) var(--_s5) 0;
    font-weight: var(--_bold);
  }

  @container bf (max-width: 46.21em) {
    .paths {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_s1) 0;
      padding: var(--_s3) var(--_s3) 0;
    }
    .path {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.5em), 1fr));
      row-gap: var(--_s1);
    }
    .path > li::before {
      display: none;
    }
    .step {
      flex-direction: row;
      gap: var(--_s2);
      padding: 0;
      text-align: start;
    }
    .count {
      min-inline-size: calc(1.75 * var(--_rem));
      block-size: calc(1.75 * var(--_rem));
      font-size: var(--_t0);
    }
    .only {
      padding-inline: var(--_s3);
    }
  }
  @media (forced-colors: active) {
    .step[aria-pressed='true'] .count {
      outline: 3px solid Highlight;
    }
  }
`;
