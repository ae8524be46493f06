<?php
/**
 * Router of PHP's built-in server for the WordPress under test: files of WordPress itself from the document root, those
 * of wp-content from the site's own folder, everything else to WordPress.
 */

// What is set so is gone after the request: a test may give one request another configuration.
if ( isset( $_SERVER['HTTP_X_TEST_CANDOR_URL'] ) ) {
	putenv( 'CANDOR_URL=' . $_SERVER['HTTP_X_TEST_CANDOR_URL'] );
}

$path    = rawurldecode( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$content = getenv( 'TEST_WP_CONTENT' );
$types   = array(
	'css' => 'text/css',
	'js'  => 'text/javascript',
	'svg' => 'image/svg+xml',
	'png' => 'image/png',
);

if ( 0 === strpos( $path, '/wp-content/' ) ) {
	$file = realpath( $content . substr( $path, strlen( '/wp-content' ) ) );
	$type = $types[ pathinfo( $path, PATHINFO_EXTENSION ) ] ?? null;
	if ( false === $file || null === $type ) {
		http_response_code( 404 );
		return true;
	}
	header( 'Content-Type: ' . $type );
	readfile( $file );
	return true;
}

$file = $_SERVER['DOCUMENT_ROOT'] . $path;
if ( is_file( $file ) || is_file( rtrim( $file, '/' ) . '/index.php' ) && '/' !== $path ) {
	return false;
}

$_SERVER['SCRIPT_NAME'] = '/index.php';
$_SERVER['PHP_SELF']    = '/index.php';
unset( $_SERVER['PATH_INFO'] );
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
return true;
