<?php
// As much of WordPress as the plugin touches, for a test that has none. What escapes here escapes at least as WordPress does.

define( 'ABSPATH', __DIR__ );

$said = json_decode( stream_get_contents( STDIN ), true );

function add_action() {}
function __( $text ) { return $text; }
function esc_html__( $text ) { return esc_html( $text ); }
function esc_html( $text ) { return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8' ); }
function esc_attr( $text ) { return esc_html( $text ); }
function esc_textarea( $text ) { return esc_html( $text ); }
function esc_url( $url, $protocols = array( 'http', 'https' ) ) {
  return in_array( parse_url( $url, PHP_URL_SCHEME ), $protocols, true ) ? esc_html( str_replace( array( ' ', '"', "'", '<', '>' ), '', $url ) ) : '';
}
function wp_json_encode( $value, $flags = 0 ) { return json_encode( $value, $flags ); }
function get_option( $name, $otherwise ) { return $GLOBALS['said']['option'] ?? $otherwise; }
function is_feed() { return $GLOBALS['said']['feed'] ?? false; }
function current_user_can() { return $GLOBALS['said']['editor'] ?? false; }
function get_block_wrapper_attributes() { return 'class="wp-block-bostadforst-element"'; }
function wp_print_script_tag( $attributes ) {
  foreach ( $attributes as $name => $value ) {
    $text = ( $text ?? '' ) . sprintf( ' %s="%s"', $name, esc_attr( $value ) );
  }
  echo "<script$text></script>";
}
function add_settings_error( $setting, $code ) { $GLOBALS['errors'][] = $code; }

require dirname( __DIR__ ) . '/bostadforst/bostadforst.php';

$blocks = array_map( 'BostadForst\render_block', $said['blocks'] ?? array() );
ob_start();
BostadForst\print_scripts();
$scripts = ob_get_clean();
$stored  = array_key_exists( 'written', $said ) ? BostadForst\settings_from( $said['written'] ) : null;
ob_start();
foreach ( $said['fields'] ?? array() as $name ) {
  BostadForst\show_field( array( 'name' => $name, 'label_for' => "bostadforst-$name" ) );
}
echo json_encode(
  array(
    'blocks'   => $blocks,
    'scripts'  => $scripts,
    'stored'   => $stored,
    'errors'   => $errors ?? array(),
    'fields'   => ob_get_clean(),
    'elements' => BostadForst\ELEMENTS,
  )
);
