import { css } from 'lit';

/** The first question and what stands around every question. */
export const firstStyles = css`
  /* In the hand, also where the page is wide. */
  form.outreach {
    max-inline-size: 34rem;
  }
  /* A long word in the question breaks sooner than it leaves the form. */
  legend {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  @container bf (max-width: 20.5rem) {
    #question {
      font-size: var(--_t2);
    }
  }
  .button bdi {
    white-space: nowrap;
  }
  .stop .button {
    background: var(--_fill);
    color: var(--_on-brand);
  }
  :is(h1, h2, h3, h4, h5, h6, .hint) + :is(.field, fieldset) {
    margin-block-start: var(--_s4);
  }
  .languages {
    padding: var(--_s2) var(--_s3);
    border-block-end: 1px solid var(--_line);
  }
  .to-come {
    visibility: hidden;
  }
  .languages[hidden] {
    display: none;
  }
  .after > * {
    margin-block-start: var(--_s4);
  }
  .safe {
    display: grid;
    gap: var(--_s2);
    margin-block-start: var(--_s5);
    color: var(--_muted);
    font-size: var(--_t0);
  }
  .safe b {
    color: var(--_ink);
  }
  :is(.safe p, .not-needed li) {
    display: grid;
    grid-template-columns: 1.5rem minmax(0, 1fr);
    gap: 0.75rem;
  }
  .not-needed {
    margin-block-start: var(--_s4) !important;
    padding-block-start: var(--_s4);
    border-block-start: 1px solid var(--_line);
  }
  .not-needed li {
    padding-block: 0.25rem;
  }
  .languages .pair {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
    max-inline-size: 40rem;
  }
  /* Their place is kept until they are here. */
  .further {
    min-block-size: 8.25rem;
  }
  .reach {
    min-block-size: 14rem;
  }
  .talk {
    inline-size: min(11rem, 100%);
    block-size: 6.6rem;
  }
  .talk svg {
    inline-size: 100%;
  }
  @container bf (min-width: 52rem) {
    .languages {
      padding-inline: var(--_s5);
    }
  }
`;
