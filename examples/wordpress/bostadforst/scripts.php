<?php

namespace BostadForst;

defined( 'ABSPATH' ) || exit;

/**
 * The script of an element: the stable address of the major version, or the exact version that the settings page was given, with its hash.
 * A hash on an address that moves would take the element away with the next release.
 *
 * @return array<string, string> attributes of the script's tag
 */
function script_of( string $element, string $standing, array $service ): array {
  $folder = 'inline' === $standing ? 'elements' : 'embed';
  $file   = "bf-$element.js";
  $pinned = $service[ $folder ];
  $hash   = $pinned['files'][ $file ] ?? '';
  $script = array(
    'type' => 'module',
    'src'  => $service['backend'] . "/$folder/" . ( $hash ? $pinned['version'] : MAJOR ) . "/$file",
  );
  return $hash ? $script + array(
    'integrity'   => $hash,
    'crossorigin' => 'anonymous',
  ) : $script;
}

/**
 * Remembers the scripts that the page's blocks need, each once, and tells which they are.
 *
 * @return array<string, array<string, string>>
 */
function needed_scripts( ?array $script = null ): array {
  static $scripts = array();
  if ( $script ) {
    $scripts[ $script['src'] ] = $script;
  }
  return $scripts;
}

/** Prints them. A site that gives its scripts a nonce does so in `wp_script_attributes`, and reaches these too. */
function print_scripts(): void {
  foreach ( needed_scripts() as $script ) {
    wp_print_script_tag( $script );
  }
}
