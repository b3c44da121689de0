<?php

namespace BostadForst;

defined( 'ABSPATH' ) || exit;

const OPTION = 'bostadforst';

/** The major version whose address stays the same while the service is kept up to date. */
const MAJOR = '1';

/**
 * What the settings page has said: where the service is, for which municipality, and which exact versions are loaded.
 *
 * @return array{backend: string, municipality: string, elements: ?array, embed: ?array}
 */
function service(): array {
  $nothing = array(
    'backend'      => '',
    'municipality' => '',
    'elements'     => null,
    'embed'        => null,
  );
  $said    = get_option( OPTION, $nothing );
  return array_merge( $nothing, is_array( $said ) ? $said : array() );
}

/** An origin over https, or over http on this very machine; else empty. A path, a password or a wildcard is no origin. */
function origin_from( string $text ): string {
  $text  = rtrim( trim( $text ), '/' );
  $local = '(localhost|127\.0\.0\.1)';
  $host  = '[a-z0-9]([a-z0-9.-]*[a-z0-9])?';
  return preg_match( "~^(https://$host|http://$local)(:\d{1,5})?$~D", $text ) ? $text : '';
}

/** A municipality's code as the service knows it; else empty. */
function municipality_from( string $text ): string {
  $text = trim( $text );
  return preg_match( '/^[a-z][a-z0-9-]{1,38}$/D', $text ) ? $text : '';
}

/**
 * Reads the service's integrity.json: an exact version and the hash of each script. Null when it is none.
 *
 * @return ?array{version: string, files: array<string, string>}
 */
function pinned_from( string $json ): ?array {
  $said = json_decode( $json, true );
  if ( ! is_array( $said ) || ! is_string( $said['version'] ?? null ) || ! is_array( $said['files'] ?? null ) ) {
    return null;
  }
  if ( ! preg_match( '/^\d+\.\d+\.\d+$/D', $said['version'] ) ) {
    return null;
  }
  $files = array();
  foreach ( $said['files'] as $name => $hash ) {
    if ( preg_match( '/^bf-[a-z-]+\.js$/D', (string) $name ) && is_string( $hash ) && preg_match( '~^sha384-[A-Za-z0-9+/]{64}$~D', $hash ) ) {
      $files[ $name ] = $hash;
    }
  }
  return $files ? array( 'version' => $said['version'], 'files' => $files ) : null;
}
