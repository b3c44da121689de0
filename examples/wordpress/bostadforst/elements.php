<?php

namespace BostadForst;

defined( 'ABSPATH' ) || exit;

/** The elements that a page can show. The same list stands in block/editor.js, with their names for people. */
const ELEMENTS = array( 'referral-form', 'model-explainer', 'own-referral', 'tenant-goals', 'landlord-contact', 'landlord-inbox', 'referral-list' );

/** Languages that an element can be told to speak. Without one it follows the page. */
const LANGUAGES = array( 'sv', 'sv-x-ll', 'en' );

/** The paths of the referral form. */
const PATHS = array( 'self', 'outreach', 'unit' );
