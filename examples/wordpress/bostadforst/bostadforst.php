<?php
/**
 * Plugin Name:       Bostad först
 * Description:       Visar Bostad först-tjänstens element på en sida: formuläret, modellen förklarad, hyresvärdens kontakt.
 * Version:           1.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           EUPL-1.2
 * Text Domain:       bostadforst
 * Domain Path:       /languages
 */

namespace BostadForst;

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/elements.php';
require __DIR__ . '/service.php';
require __DIR__ . '/settings.php';
require __DIR__ . '/scripts.php';
require __DIR__ . '/render.php';

add_action( 'init', __NAMESPACE__ . '\register_block' );
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_action( 'wp_footer', __NAMESPACE__ . '\print_scripts' );

function register_block(): void {
  load_plugin_textdomain( 'bostadforst', false, basename( __DIR__ ) . '/languages' );
  register_block_type( __DIR__ . '/block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
  wp_set_script_translations( 'bostadforst-element-editor-script', 'bostadforst', __DIR__ . '/languages' );
}
