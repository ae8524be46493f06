<?php
/**
 * What a test does to WordPress that no page offers. First argument: the command; what it answers is JSON on standard
 * output.
 */

// Only for what runs on the command line; no request of a browser passes here.
$_SERVER['HTTP_HOST'] = (string) parse_url( getenv( 'TEST_WP_URL' ), PHP_URL_HOST );
list( , $command )    = $argv;
$argument             = $argv[2] ?? '';

if ( 'install' === $command ) {
	define( 'WP_INSTALLING', true );
}
require getenv( 'TEST_WP_ROOT' ) . '/wp-load.php';

/** A site as an owner leaves it: pretty addresses, comments open to all and published at once, one article. */
function install() {
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	wp_install( 'The Harbour Gazette', 'editor', 'editor@gazette.example', true, '', getenv( 'TEST_WP_PASSWORD' ) );
	foreach ( array( 'siteurl', 'home' ) as $name ) {
		update_option( $name, getenv( 'TEST_WP_URL' ) );
	}
	update_option( 'comment_previously_approved', 0 );
	update_option( 'comment_moderation', 0 );
	// Akismet shows its own radio buttons and boxes whatever theme is active; the theme has a comment form.
	update_option( 'template', getenv( 'TEST_WP_THEME' ) );
	update_option( 'stylesheet', getenv( 'TEST_WP_THEME' ) );
	update_option( 'permalink_structure', '/%postname%/' );
	update_option( 'active_plugins', array( 'akismet/akismet.php' ) );
	$article = wp_insert_post(
		array(
			'post_title'   => 'The ferry timetable',
			'post_name'    => 'ferry',
			'post_content' => 'From Monday on there is a later ferry.',
			'post_status'  => 'publish',
			'post_author'  => 1,
		)
	);
	return array( 'article' => $article );
}

/** Lets the time of a scheduled event have come; the events that were. */
function make_due( $hook ) {
	$found = array();
	foreach ( _get_cron_array() as $timestamp => $hooks ) {
		foreach ( $hooks[ $hook ] ?? array() as $event ) {
			wp_unschedule_event( $timestamp, $hook, $event['args'] );
			wp_schedule_single_event( time() - 1, $hook, $event['args'] );
			$found[] = array( 'in_seconds' => $timestamp - time() );
		}
	}
	return $found;
}

/** A comment with what Akismet and Candor noted about it. */
function comment( $id ) {
	$comment = get_comment( $id );
	return array(
		'status'  => wp_get_comment_status( $comment ),
		'candor'  => get_comment_meta( $id, '_candor', true ),
		'history' => wp_list_pluck( get_comment_meta( $id, 'akismet_history' ), 'event' ),
	);
}

/** Ids of all comments, newest first. */
function comments() {
	return array_map( 'intval', get_comments( array( 'status' => 'any', 'fields' => 'ids', 'orderby' => 'comment_ID' ) ) );
}

/** Posts to an address as a plugin would: the body of the answer, or the error. */
function post_to( $url ) {
	$response = wp_remote_post( $url, array( 'body' => 'blog=' . rawurlencode( home_url() ) ) );
	return is_wp_error( $response )
		? array( 'error' => $response->get_error_code() )
		: array( 'body' => wp_remote_retrieve_body( $response ) );
}

switch ( $command ) {
	case 'install':
		$answer = install();
		flush_rewrite_rules();
		break;
	case 'make-due':
		$answer = make_due( $argument );
		break;
	case 'comment':
		$answer = comment( (int) $argument );
		break;
	case 'comments':
		$answer = comments();
		break;
	case 'post-to':
		$answer = post_to( $argument );
		break;
	default:
		fwrite( STDERR, "no such command\n" );
		exit( 2 );
}

// A line of its own: plugins may print, too.
echo "\n", wp_json_encode( $answer ), "\n";
