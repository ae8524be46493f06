<?php
/** Configuration of the WordPress under test; what differs from run to run comes from the environment. */

define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:' . getenv( 'TEST_WP_DB_SOCKET' ) );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_CONTENT_DIR', getenv( 'TEST_WP_CONTENT' ) );

foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', 'key of a test ' . $name );
	define( $name . '_SALT', 'salt of a test ' . $name );
}

// Tests say themselves when the time for a task has come.
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
// Nothing is asked of anybody but Candor and the site itself.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ACCESSIBLE_HOSTS', '127.0.0.1' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', getenv( 'TEST_WP_LOG' ) );

$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', getenv( 'TEST_WP_ROOT' ) . '/' );
require_once ABSPATH . 'wp-settings.php';
