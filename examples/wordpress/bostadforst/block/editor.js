/* global window */
// What an editor sees and chooses. No build: WordPress brings all that it needs as globals.
(function ({ blocks, blockEditor, components, element, i18n }) {
  const h = element.createElement;
  const { __ } = i18n;

  const names = [
    ['referral-form', __('Formulär: hör av dig', 'bostadforst')],
    ['model-explainer', __('Modellen förklarad', 'bostadforst')],
    ['own-referral', __('Hur det går för mig (inloggning)', 'bostadforst')],
    ['tenant-goals', __('Hyresgästens egna mål (inloggning)', 'bostadforst')],
    ['landlord-contact', __('Hyresvärdens kontakt (inloggning)', 'bostadforst')],
    ['landlord-inbox', __('Teamets inkorg (inloggning)', 'bostadforst')],
    ['referral-list', __('Personalens lista (inloggning)', 'bostadforst')],
  ];
  const standings = [
    ['framed', __('Inramat', 'bostadforst')],
    ['inline', __('I sidan', 'bostadforst')],
  ];
  const languages = [
    ['', __('Sidans språk', 'bostadforst')],
    ['sv', 'Svenska'],
    ['sv-x-ll', 'Lätt svenska'],
    ['en', 'English'],
  ];
  const paths = [
    ['', __('Den som själv behöver en bostad', 'bostadforst')],
    ['outreach', __('Uppsökare (inloggning)', 'bostadforst')],
    ['unit', __('Enhet (inloggning)', 'bostadforst')],
  ];

  const options = pairs => pairs.map(([value, label]) => ({ value, label }));

  /** Three digits are enough for 112, and a page without any is a page without help. */
  const hasPhone = phone => phone.replace(/\D/g, '').length >= 3;

  function edit({ attributes, setAttributes }) {
    const field = (control, name, props) =>
      h(control, { key: name, value: attributes[name], onChange: value => setAttributes({ [name]: value }), ...props });
    const text = (name, label, help) => field(components.TextControl, name, { label, help });
    const select = (name, label, pairs, help) => field(components.SelectControl, name, { label, options: options(pairs), help });

    return h(
      'div',
      blockEditor.useBlockProps(),
      h(
        blockEditor.InspectorControls,
        { key: 'sidebar' },
        h(
          components.PanelBody,
          { title: __('Elementet', 'bostadforst') },
          select('element', __('Vad ska visas?', 'bostadforst'), names),
          attributes.element === 'referral-form' && select('path', __('För vem?', 'bostadforst'), paths),
          select(
            'standing',
            __('Hur ska det stå på sidan?', 'bostadforst'),
            standings,
            __(
              'Inramat kan inget annat skript på sidan läsa vad någon skriver. Välj I sidan bara där ni rår över alla skript.',
              'bostadforst',
            ),
          ),
          text(
            'phone',
            __('Telefonnummer (krävs)', 'bostadforst'),
            __('Syns tills elementet är redo, och när det inte kan visas.', 'bostadforst'),
          ),
          text('hours', __('Telefontid', 'bostadforst'), __('Till exempel: vardagar 9–15', 'bostadforst')),
        ),
        h(
          components.PanelBody,
          { title: __('Mer', 'bostadforst'), initialOpen: false },
          select('language', __('Språk', 'bostadforst'), languages),
          text('municipality', __('Kommunens kod', 'bostadforst'), __('Tomt: den som står i inställningarna.', 'bostadforst')),
          text(
            'exitUrl',
            __('Vart leder Lämna sidan snabbt?', 'bostadforst'),
            __('En vardaglig sida med https. Tomt: dit tjänsten säger.', 'bostadforst'),
          ),
          field(components.RangeControl, 'headingLevel', { label: __('Rubriknivå', 'bostadforst'), min: 2, max: 6 }),
        ),
      ),
      h(
        components.Placeholder,
        { icon: 'admin-home', label: 'Bostad först', instructions: (names.find(([value]) => value === attributes.element) || names[0])[1] },
        hasPhone(attributes.phone)
          ? h('p', null, attributes.phone, attributes.hours && `, ${attributes.hours}`)
          : h(
              components.Notice,
              { status: 'error', isDismissible: false },
              __('Skriv ett telefonnummer i sidofältet. Utan det visas inte blocket.', 'bostadforst'),
            ),
      ),
    );
  }

  // The server writes the page: what WordPress stores is the choices alone, and no filter takes the tag away.
  blocks.registerBlockType('bostadforst/element', { edit, save: () => null });
})(window.wp);
