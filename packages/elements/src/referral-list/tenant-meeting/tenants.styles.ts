import { css } from 'lit';

/** Tenants as rows; one tenant with support and occupation side by side. */
export const tenantMeetingStyles = css`
  .tenants {
    padding-block: var(--_s4);
  }
  .tenants .rows {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .tenants .rows > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s4);
    align-items: center;
    border-block-end: 1px solid var(--_line);
  }
  .tenants .yes-part {
    padding: var(--_s3);
    border-radius: var(--_radius);
    background: var(--_warm);
  }
  .tenants .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(18 * var(--_rem))), 1fr));
    gap: var(--_s4);
    align-items: start;
  }
  .tenants .two > * {
    margin-block: 0;
  }
  .tenants .part > * + * {
    margin-block-start: var(--_s3);
  }
  .tenants dl {
    margin-block-start: var(--_s2);
  }
  .tenants dt {
    color: var(--_muted);
  }
  .tenants > [role='status']:empty {
    display: none;
  }
  .tenants > [role='status'] {
    font-weight: var(--_bold);
  }
`;
