import { html } from 'lit';

/** One person on the third step of five. Only the window at the top is lit. It rises to the right in every language. */
export const stairsScene = (sentence: string) => html`
  <svg class="scene" viewBox="0 0 328 266" role="img" aria-label=${sentence} focusable="false">
    <path class="p n" d="M34 250V211H92V172H150V133H208V94H266V55H324V250Z" />
    <path class="g n" d="M150 133h58V250h-58Z" />
    <path class="soft" d="M92 211V250" />
    <path class="soft" d="M150 172V250" />
    <path class="soft" d="M208 133V250" />
    <path class="soft" d="M266 94V250" />
    <path d="M34 250H324" />
    <path d="M0 250H34V211H92V172H150V133H208V94H266V55H324V250H328" />
    <g transform="translate(71.12 211)">
      <path class="w" d="M-17 0v-15L0 -22l17 7V0Z" />
      <path d="M-10 -4h20M-10 -9v9M10 -4v4" />
    </g>
    <g transform="translate(129.12 172)">
      <path class="w" d="M-16 0v-25h32V0Z" />
      <path d="M-19 -25h38" />
      <path class="p" d="M-9 0v-12h7V0ZM3 0v-12h7V0Z" />
    </g>
    <g transform="translate(187.12 133)">
      <path class="w" d="M-16 0v-19L0 -31l16 12V0Z" />
      <rect class="p" x="-5" y="-18" width="11" height="13" rx="1" />
      <path d="M-2 -14h5M-2 -9.5h5" />
    </g>
    <g transform="translate(245.12 94)">
      <path class="w" d="M-16 0v-19L0 -31l16 12V0Z" />
      <rect class="p" x="-6" y="-18" width="12" height="11" rx="1" />
      <path d="M0 -18v11" />
    </g>
    <g transform="translate(303.12 55)">
      <path class="w" d="M9 -25v-8h5v12" />
      <path class="w" d="M-17 0v-20L0 -33l17 13V0Z" />
      <rect class="y" x="-7" y="-19" width="14" height="13" rx="1" />
      <path class="lit" d="M0 -19v13M-7 -12.5h14" />
    </g>
    <g transform="translate(5 250) scale(1)">
      <path d="M0 0v-50q0 -7 7 -7h3" />
      <path class="p" d="M8 -57h9l3 7H5Z" />
    </g>
    <g transform="translate(160.44 133) scale(0.62 0.62)">
      <path d="M-5 -20 -9 0M5 -20 10 -1" />
      <path class="k" d="M-13 -19c-2 -16 1 -29 13 -29s15 13 13 29c-8 2.5 -18 2.5 -26 0Z" />
      <circle class="p" cx="0" cy="-57.5" r="8.5" />
      <path class="yl" d="M-8 -43 8 -27" />
      <rect class="y" x="4" y="-30" width="13" height="12" rx="2.5" />
    </g>
  </svg>
`;

/** The same person, the same light, at once: an ordinary block among neighbours. */
export const homeScene = (sentence: string) => html`
  <svg class="scene" viewBox="0 0 340 300" role="img" aria-label=${sentence} focusable="false">
    <path d="M0 284H340" />
    <g transform="translate(170 284) scale(0.82)">
      <path class="p" d="M70 -282V-322H98V-282" />
      <path class="p" d="M-178 -246-142 -296H142L178 -246Z" />
      <path class="w" d="M-160 0V-246H160V0Z" />
      <rect class="p" x="-135" y="-230" width="42" height="48" rx="1" />
      <path d="M-114 -230v48M-140 -182h52" />
      <rect class="p" x="-61" y="-230" width="42" height="48" rx="1" />
      <path d="M-61 -230q2 30 12 46M-19 -230q-2 30 -12 46" />
      <path d="M-40 -230v48M-66 -182h52" />
      <rect class="p" x="19" y="-230" width="42" height="48" rx="1" />
      <path d="M40 -230v48M14 -182h52" />
      <rect class="p" x="93" y="-230" width="42" height="48" rx="1" />
      <path class="w" d="M120 -182v-9h11v9M125.5 -191q-7 -3 -6 -11q7 2 6 11q-1 -9 6 -12q1 8 -6 12" />
      <path d="M114 -230v48M88 -182h52" />
      <rect class="p" x="-135" y="-150" width="42" height="48" rx="1" />
      <path class="w" d="M-130 -102v-9h11v9M-124.5 -111v-14M-124.5 -116q-6 -1 -7 -6M-124.5 -119q6 -1 7 -6" />
      <path d="M-114 -150v48M-140 -102h52" />
      <rect class="p" x="-61" y="-150" width="42" height="48" rx="1" />
      <path d="M-40 -150v48M-66 -102h52" />
      <path class="y" d="M24 -84V-150H132V-84Z" />
      <path class="lit" d="M96 -150v66M96 -118h36" />
      <g class="lit" transform="translate(62 -76) scale(1.08 1.08)">
        <path d="M-5.5 -20V0M5.5 -20V0" />
        <path class="k" d="M-13 -19c-2 -16 1 -29 13 -29s15 13 13 29c-8 2.5 -18 2.5 -26 0Z" />
        <circle class="p" cx="0" cy="-57.5" r="8.5" />
        <path d="M11 -38q12 -3 13 -16" />
      </g>
      <path class="p n" d="M14 -106H142V-76H14Z" />
      <path
        d="M14 -106H142M10 -76H146M14 -106V-76M142 -106V-76M30 -106v30M46 -106v30M62 -106v30M78 -106v30M94 -106v30M110 -106v30M126 -106v30"
      />
      <rect class="p" x="-135" y="-68" width="42" height="48" rx="1" />
      <path d="M-114 -68v48M-140 -20h52" />
      <rect class="p" x="19" y="-68" width="42" height="48" rx="1" />
      <path class="k" d="M46 -20c0 -9 1 -12 5 -13l1 -5 3 4 3 -4 1 6c2 5 1 9 0 12Z" />
      <path d="M40 -68v48M14 -20h52" />
      <rect class="p" x="93" y="-68" width="42" height="48" rx="1" />
      <path d="M114 -68v48M88 -20h52" />
      <path class="p" d="M-64 0V-60H-20V0Z" />
      <path d="M-42 -60V0M-70 -68h56" />
      <path class="p" d="M-58 -52h10v20h-10zM-36 -52h10v20h-10z" />
      <path d="M-46 -24v6M-38 -24v6" />
    </g>
  </svg>
`;
