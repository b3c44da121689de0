<?php
// WordPress runs this when somebody deletes the plugin: nothing of it is left behind.
defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'bostadforst' );
