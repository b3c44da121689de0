import { css } from 'lit';

/** The sheet, its bar and its parts; words with a shape; chips and flags. Dense means fewer things, not smaller. */
export const sheetStyles = css`
  .shell {
    font-size: var(--_t0);
    font-variant-numeric: tabular-nums;
  }
  .pad {
    padding: var(--_s3) var(--_s5);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_s2) var(--_s4);
    padding: var(--_s3) var(--_s5);
    border-block-end: 1px solid var(--_line);
  }
  .whom-to-ring .phone {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_s3);
  }
  .whom-to-ring .tel {
    font-size: var(--_t1);
  }
  .whom-to-ring .phone > p:nth-child(n + 4) {
    display: none;
  }
  @container bf (max-width: 51.99rem) {
    .pad,
    .top {
      padding-inline: var(--_s3);
    }
    /* It is in the foot. What a page wrote between the tags stays: it may be all there is. */
    .whom-to-ring .phone {
      display: none;
    }
  }

  .shape {
    inline-size: 1.125rem;
    block-size: 1.125rem;
  }
  .shape.brand {
    color: var(--_brand);
  }
  .shape.edge {
    color: var(--_edge);
  }
  .shape .on {
    stroke: var(--_paper);
  }
  .worded {
    display: inline-flex;
    align-items: start;
    gap: var(--_s2);
  }
  .worded > .shape {
    margin-block-start: 0.1875rem;
  }
  .chip.worded {
    align-items: center;
  }
  .chip.worded > .shape {
    margin: 0;
  }
  .flag {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    padding: 0 var(--_s2);
    border-radius: 4px;
    background: var(--_glow);
  }
  .written {
    white-space: pre-line;
  }
  @media (forced-colors: active) {
    .flag {
      border: 1px solid CanvasText;
    }
    .shape {
      color: CanvasText !important;
    }
    .shape .on {
      stroke: Canvas;
    }
  }
`;
