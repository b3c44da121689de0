<?php

namespace BostadForst;

defined( 'ABSPATH' ) || exit;

function register_settings(): void {
  register_setting( OPTION, OPTION, array( 'sanitize_callback' => __NAMESPACE__ . '\settings_from' ) );
  add_settings_section( 'service', __( 'Tjänsten', 'bostadforst' ), __NAMESPACE__ . '\say_where_from', OPTION );
  $fields = array(
    'backend'      => __( 'Adress', 'bostadforst' ),
    'municipality' => __( 'Kommunens kod', 'bostadforst' ),
    'embed'        => __( 'Exakt version, inramat', 'bostadforst' ),
    'elements'     => __( 'Exakt version, i sidan', 'bostadforst' ),
  );
  foreach ( $fields as $name => $label ) {
    $id = "bostadforst-$name";
    add_settings_field( $id, $label, __NAMESPACE__ . '\show_field', OPTION, 'service', array( 'name' => $name, 'label_for' => $id ) );
  }
}

function add_settings_page(): void {
  add_options_page( 'Bostad först', 'Bostad först', 'manage_options', OPTION, __NAMESPACE__ . '\show_settings_page' );
}

function show_settings_page(): void {
  echo '<div class="wrap"><h1>Bostad först</h1><form action="options.php" method="post">';
  settings_fields( OPTION );
  do_settings_sections( OPTION );
  submit_button();
  echo '</form></div>';
}

function say_where_from(): void {
  echo '<p>' . esc_html__( 'Den som driver tjänsten vet adressen och koden, och ska lägga till den här webbplatsens adress bland sina sites.', 'bostadforst' ) . '</p>';
}

/** @param array{name: string, label_for: string} $field */
function show_field( array $field ): void {
  $name  = $field['name'];
  $value = service()[ $name ];
  $hints = array(
    'backend'      => __( 'Till exempel https://bf.example.se, utan sökväg.', 'bostadforst' ),
    'municipality' => __( 'Till exempel exempelkommun: små bokstäver utan å, ä och ö.', 'bostadforst' ),
    'embed'        => __( 'Lämna tomt, så hålls elementen uppdaterade. Annars: klistra in hela /embed/integrity.json från tjänsten.', 'bostadforst' ),
    'elements'     => __( 'Lämna tomt, så hålls elementen uppdaterade. Annars: klistra in hela /elements/integrity.json från tjänsten.', 'bostadforst' ),
  );
  $given = sprintf( 'id="%s" name="%s[%s]" aria-describedby="%1$s-hint"', esc_attr( $field['label_for'] ), esc_attr( OPTION ), esc_attr( $name ) );
  if ( is_string( $value ) ) {
    printf( '<input type="text" class="regular-text" %s value="%s">', $given, esc_attr( $value ) );
  } else {
    $json = null === $value ? '' : wp_json_encode( $value, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES );
    printf( '<textarea class="large-text code" rows="4" %s>%s</textarea>', $given, esc_textarea( $json ) );
  }
  printf( '<p class="description" id="%s-hint">%s</p>', esc_attr( $field['label_for'] ), esc_html( $hints[ $name ] ) );
}

/**
 * What is stored of what was written. What cannot be used is said, and what was stored before stays.
 *
 * @param mixed $written
 */
function settings_from( $written ): array {
  $before  = service();
  $written = is_array( $written ) ? $written : array();
  $text    = static function ( string $name ) use ( $written ): string {
    return is_string( $written[ $name ] ?? null ) ? trim( $written[ $name ] ) : '';
  };
  $wrong   = array(
    'backend'      => __( 'Adressen ska börja med https:// och inte ha någon sökväg.', 'bostadforst' ),
    'municipality' => __( 'Koden har bara små bokstäver a–z, siffror och bindestreck.', 'bostadforst' ),
    'embed'        => __( 'Det som klistrades in för inramat är ingen integrity.json.', 'bostadforst' ),
    'elements'     => __( 'Det som klistrades in för i sidan är ingen integrity.json.', 'bostadforst' ),
  );
  $read    = array(
    'backend'      => origin_from( $text( 'backend' ) ),
    'municipality' => municipality_from( $text( 'municipality' ) ),
    'embed'        => pinned_from( $text( 'embed' ) ),
    'elements'     => pinned_from( $text( 'elements' ) ),
  );
  foreach ( $read as $name => $value ) {
    if ( ! $value && '' !== $text( $name ) ) {
      add_settings_error( OPTION, "bostadforst-$name", $wrong[ $name ] );
      $read[ $name ] = $before[ $name ];
    }
  }
  return $read;
}
