import { css } from 'lit';

/** A meeting on a shared screen: larger text, the question on top, names beside, one row for each thing that is talked about. */
export const meetingStyles = css`
  .meeting .under {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3);
    align-items: center;
    justify-content: space-between;
    padding: var(--_s3);
    border-inline-start: 4px solid var(--_light);
    border-radius: var(--_radius);
    background: var(--_warm);
  }
  .meeting > .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2) var(--_s3);
    align-items: center;
    padding-block: var(--_s2);
    border-block-end: 1px solid var(--_line);
  }
  .meeting > .bar > .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    margin-inline-start: auto;
  }
  .meeting > .bar .button svg {
    inline-size: calc(1.25 * var(--_rem));
    block-size: calc(1.25 * var(--_rem));
  }
  .meeting > .yard {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s3);
    align-items: center;
    padding-block: var(--_s3);
    border-block-end: 1px solid var(--_line);
    background: var(--_warm);
  }
  .meeting .target {
    margin-block-start: var(--_s1);
  }
  .meeting .table {
    display: grid;
  }
  .meeting .agenda {
    display: grid;
    gap: var(--_s3);
    align-content: start;
    padding: var(--_s3) 0;
    border-block-end: 1px solid var(--_line);
  }
  .meeting .agenda :is(h2, h3, h4, h5, h6) {
    padding-inline: var(--_s3);
  }
  .meeting .agenda ol {
    display: flex;
    flex-wrap: wrap;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .meeting .name {
    display: grid;
    grid-template-columns: minmax(calc(2 * var(--_rem)), auto) minmax(0, 1fr) auto;
    gap: var(--_s2);
    align-items: center;
    inline-size: 100%;
    min-block-size: calc(3.25 * var(--_rem));
    padding: var(--_s2) var(--_s3);
    border: 0;
    border-inline-start: 6px solid transparent;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .meeting .name > span {
    display: grid;
  }
  .meeting .name:hover {
    background: var(--_warm);
  }
  .meeting .name[aria-current] {
    border-inline-start-color: var(--_brand);
    background: var(--_tint);
  }
  @media (forced-colors: active) {
    .meeting .name:not([aria-current]) {
      border-inline-start-color: Canvas;
    }
  }
  .meeting .room {
    padding-inline: var(--_s3);
  }
  .meeting .on-table {
    display: grid;
    gap: var(--_s4);
    align-content: start;
    min-inline-size: 0;
    padding: var(--_s3) var(--_s3) var(--_s5);
  }
  .meeting .on-table > [role='status']:not(:empty) {
    font-weight: var(--_bold);
  }
  .meeting .on-table > [role='status']:empty {
    display: none;
  }
  .meeting .who {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s4);
    align-items: baseline;
  }
  .meeting .on-table form {
    display: grid;
    gap: var(--_s4);
  }
  .meeting .dimensions {
    border-block-start: 2px solid var(--_ink);
  }
  .meeting .dimension {
    display: grid;
    gap: var(--_s3) var(--_s4);
    padding-block: var(--_s3);
    border-block-end: 1px solid var(--_line);
  }
  .meeting .said ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .meeting .on-table textarea.input {
    min-block-size: calc(4.5 * var(--_rem));
  }
  .meeting.pad {
    padding-block: var(--_s4);
  }
  .meeting .two > * {
    margin-block: 0;
  }
  .meeting .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(18 * var(--_rem))), 1fr));
    gap: var(--_s4);
    align-items: start;
  }

  @container bf (min-width: 40em) {
    .meeting .ways .choices {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: var(--_s3);
    }
  }
  @container bf (min-width: 53.33em) {
    .meeting .table {
      grid-template-columns: calc(15 * var(--_rem)) minmax(0, 1fr);
    }
    .meeting .agenda {
      border-block-end: 0;
      border-inline-end: 1px solid var(--_line);
    }
    .meeting .agenda ol {
      display: block;
    }
    .meeting .on-table {
      padding-inline: var(--_s5);
    }
    .meeting .dimension {
      grid-template-columns: minmax(0, 10fr) minmax(0, 11fr);
    }
  }
  @container bf (max-width: 40em) {
    .meeting > .yard {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .meeting :is(.agenda, .actions) {
      display: none;
    }
  }
`;
