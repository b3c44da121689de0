import { css } from 'lit';

/** The staff's sheet and its bar. Dense means fewer things, not smaller. */
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
  @container bf (max-width: 46.21em) {
    .pad,
    .top {
      padding-inline: var(--_s3);
    }
    /* It is in the foot. What a page wrote between the tags stays: it may be all there is. */
    .whom-to-ring .phone {
      display: none;
    }
  }
`;
