<?php
/**
 * Plugin Name: Candor for Akismet
 * Description: Lets the Akismet plugin ask this site's own Candor, and shows readers and moderators how comments were checked.
 * Version: 1.0.0
 * Requires at least: 5.9
 * Requires PHP: 7.4
 *
 * A must-use plugin: put this file into wp-content/mu-plugins and set one constant in wp-config.php,
 *
 *     define( 'CANDOR_URL', 'https://candor.example' );
 *
 * or an environment variable of the same name. The Akismet plugin has no setting for its server; this file takes its
 * requests where WordPress sends them. Nothing of the Akismet plugin is changed.
 *
 * Hostile here: whatever a commenter posts, and whatever answers at CANDOR_URL (a proxy's error page, another server on
 * a reused address). Headers are checked when they arrive and escaped where they are shown.
 */

namespace Candor;

defined( 'ABSPATH' ) || exit;

/** Akismet's own 15 seconds, three times over, would hold the reader's request for 45. */
const TIMEOUT_SECONDS = 5;

/** Meta key of a comment: array with 'receipt', and 'status', 'score' and 'reason' where the service gave them. */
const META = '_candor';

/** Address of the page that tells readers what happens to comments here, as the service names it. */
const PAGE_OPTION = 'candor_how_url';

/** Whether the sentence under the comment form is shown: 'display' or 'hide'. */
const NOTICE_OPTION = 'candor_privacy_notice';

/** How long the browser that posted a comment is shown the way to its receipt, and for how many comments at once. */
const RECEIPT_SHOWN_SECONDS = DAY_IN_SECONDS;
const RECEIPTS_SHOWN        = 5;

/**
 * The check of a new comment that is going on in this PHP request. Akismet asks before the comment has an id, so what
 * the answer said waits here until the comment is stored.
 */
final class Check {
	/** @var bool */
	public static $is_of_new_comment = false;
	/** @var array */
	public static $facts = array();
	/** @var bool Whether the last answer was that a person has to look. */
	public static $is_for_a_person = false;
}

if ( setting() === '' ) {
	add_action( 'admin_notices', __NAMESPACE__ . '\\say_that_nothing_happens' );
	return;
}

add_filter( 'pre_http_request', __NAMESPACE__ . '\\answer_request', 10, 3 );

// Akismet checks at priority 1: before it and after it.
add_filter( 'preprocess_comment', __NAMESPACE__ . '\\begin_check', 0 );
add_filter( 'preprocess_comment', __NAMESPACE__ . '\\end_check', 2 );
add_filter( 'rest_pre_insert_comment', __NAMESPACE__ . '\\begin_check', 0 );
add_filter( 'rest_pre_insert_comment', __NAMESPACE__ . '\\end_check', 2 );

add_filter( 'pre_comment_approved', __NAMESPACE__ . '\\hold_flagged', 20, 2 );
add_filter( 'pre_option_comment_moderation', __NAMESPACE__ . '\\hold_flagged_retry' );
add_filter( 'schedule_event', __NAMESPACE__ . '\\refuse_unseen_approval' );

add_filter( 'akismet_comment_form_privacy_notice_markup', __NAMESPACE__ . '\\privacy_notice' );
add_filter( 'pre_option_akismet_comment_form_privacy_notice', __NAMESPACE__ . '\\privacy_choice' );
add_filter( 'pre_update_option_akismet_comment_form_privacy_notice', __NAMESPACE__ . '\\keep_privacy_choice', 10, 2 );

add_action( 'set_comment_cookies', __NAMESPACE__ . '\\remember_author' );
add_action( 'template_redirect', __NAMESPACE__ . '\\keep_receipts_out_of_caches' );
add_action( 'comment_form_before', __NAMESPACE__ . '\\show_receipts_of_held_comments' );
// Late: what others make of the text (paragraphs, links, smileys) must not touch our markup.
add_filter( 'comment_text', __NAMESPACE__ . '\\append_receipt', 99, 2 );

add_filter( 'clean_url', __NAMESPACE__ . '\\statistics_address' );
add_action( 'admin_notices', __NAMESPACE__ . '\\say_that_address_is_unusable' );

/* ---- The address ------------------------------------------------------------------------------------------------- */

/** What the owner configured, as typed; '' if nothing. */
function setting() {
	$value = defined( 'CANDOR_URL' ) ? constant( 'CANDOR_URL' ) : getenv( 'CANDOR_URL' );
	return is_string( $value ) ? trim( $value ) : '';
}

/** True for an http(s) address that a path can be appended to and that needs no escaping in an attribute. */
function is_base_address( $url ) {
	return 1 === preg_match( '~^https?://[a-z0-9.\-]+(:\d{1,5})?(/[a-z0-9._\-]+)*$~i', $url )
		|| 1 === preg_match( '~^https?://\[[0-9a-f:.]+\](:\d{1,5})?(/[a-z0-9._\-]+)*$~i', $url );
}

/** The service's address without a trailing slash; null if the setting is none. */
function service_url() {
	$url = rtrim( setting(), '/' );
	return is_base_address( $url ) ? $url : null;
}

/** The page for readers; '' until the service has named it. */
function page_url() {
	$learned = get_option( PAGE_OPTION );
	return is_string( $learned ) && is_base_address( $learned ) ? $learned : '';
}

/**
 * The service's address as browsers reach it. CANDOR_URL may be an address inside the server room; the page for readers
 * is at the public one.
 */
function public_url() {
	$page = page_url();
	return '' === $page ? (string) service_url() : substr( $page, 0, (int) strrpos( $page, '/how/' ) );
}

/** Keeps the page's address from whatever answer names it: the first is that to the key, so it is known from the start. */
function learn_page( $response ) {
	$page = header_of( $response, 'x-candor-how' );
	if ( strlen( $page ) <= 500 && is_base_address( $page ) && preg_match( '~/how/[a-z0-9]{1,40}$~', $page ) && page_url() !== $page ) {
		update_option( PAGE_OPTION, $page );
	}
}

/* ---- Requests to Akismet ----------------------------------------------------------------------------------------- */

/**
 * Answers, in the place of rest.akismet.com and its subdomains, what the Akismet plugin asks. Other requests pass.
 *
 * With an address that is none the requests stay here, too: a typing error must not send comments to somebody else.
 *
 * @param mixed  $answer False until somebody has answered.
 * @param array  $args   As WP_Http::request takes them.
 * @param string $url    Where the request was going to.
 */
function answer_request( $answer, $args, $url ) {
	if ( false !== $answer ) {
		return $answer;
	}
	$path = path_at_candor( $url, $args );
	if ( null === $path ) {
		return $answer;
	}

	$response = ask( $path, $args );
	$is_check = 1 === preg_match( '~/1\.1/comment-check/?(\?|$)~', $path );
	if ( $is_check ? ! is_verdict( $response ) : is_wp_error( $response ) ) {
		Check::$is_for_a_person = false;
		return no_answer();
	}
	learn_page( $response );
	if ( $is_check ) {
		$facts                   = facts_of( $response );
		Check::$is_for_a_person = 'flagged' === ( $facts['status'] ?? '' );
		keep_facts( $facts, $args );
	}
	return $response;
}

/** Path and query to ask the service for; null if the request is none to Akismet. */
function path_at_candor( $url, $args ) {
	$parts = wp_parse_url( $url );
	// Akismet's connection test names the host in this header alone and puts an IP address into the URL.
	$host = strtolower( forced_host( $args ) ?? ( $parts['host'] ?? '' ) );
	if ( 1 !== preg_match( '~^(?:([^.]+)\.)?rest\.akismet\.com$~', $host, $matched ) ) {
		return null;
	}
	// The older form of the protocol has the key in the host name. The service has no such name, but a path for it.
	$key   = isset( $matched[1] ) ? '/k/' . rawurlencode( $matched[1] ) : '';
	$query = isset( $parts['query'] ) ? '?' . $parts['query'] : '';
	return $key . ( $parts['path'] ?? '/' ) . $query;
}

/** The Host header the caller set, if any: Akismet does, and only the last request's own host may be in there. */
function forced_host( $args ) {
	foreach ( (array) ( $args['headers'] ?? array() ) as $name => $value ) {
		if ( is_string( $value ) && 'host' === strtolower( (string) $name ) ) {
			return $value;
		}
	}
	return null;
}

/** The service's answer, or the WP_Error of the attempt. */
function ask( $path, $args ) {
	$base = service_url();
	if ( null === $base ) {
		return new \WP_Error( 'candor_address', 'CANDOR_URL is not an address.' );
	}
	$args['headers'] = array_filter(
		(array) ( $args['headers'] ?? array() ),
		static function ( $name ) {
			return 'host' !== strtolower( (string) $name );
		},
		ARRAY_FILTER_USE_KEY
	);
	$args['timeout'] = min( (float) ( $args['timeout'] ?? TIMEOUT_SECONDS ), TIMEOUT_SECONDS );
	// Comments go to the configured address and nowhere else, whatever answers there.
	$args['redirection'] = 0;
	return wp_remote_request( $base . $path, $args );
}

/** True for an answer of a Candor to a check, whatever it says. Error pages of proxies are none. */
function is_verdict( $response ) {
	return ! is_wp_error( $response )
		&& 200 === wp_remote_retrieve_response_code( $response )
		&& '' !== header_of( $response, 'x-akismet-guid' );
}

/**
 * What the Akismet plugin gets to see when there is no answer. Nothing in the body: it holds the comment and asks again
 * 20 minutes later. An id: without one, versions from 5.3.7 on do not find the comment again and publish it unchecked.
 * Not a WP_Error: with one it would try twice more at once, while the reader waits.
 */
function no_answer() {
	return array(
		'headers'  => array( 'x-akismet-guid' => wp_generate_uuid4() ),
		'body'     => '',
		'response' => array(
			'code'    => 503,
			'message' => 'Service Unavailable',
		),
		'cookies'  => array(),
		'filename' => null,
	);
}

/** A header of the answer; '' if it is missing or there more than once. */
function header_of( $response, $name ) {
	$value = wp_remote_retrieve_header( $response, $name );
	return is_string( $value ) ? $value : '';
}

/* ---- What the answer said ---------------------------------------------------------------------------------------- */

/** What the service said beside its verdict, checked; an empty array without a receipt. */
function facts_of( $response ) {
	$receipt = header_of( $response, 'x-candor-receipt' );
	if ( strlen( $receipt ) > 500 || 1 !== preg_match( '~^(https?://[^/?#]+.*)/c/[A-Za-z0-9._\-]{10,200}$~', $receipt, $matched ) ) {
		return array();
	}
	if ( ! is_base_address( $matched[1] ) ) {
		return array();
	}
	$facts  = array( 'receipt' => $receipt );
	$status = header_of( $response, 'x-candor-status' );
	if ( in_array( $status, array( 'ham', 'flagged', 'spam' ), true ) ) {
		$facts['status'] = $status;
	}
	$score = header_of( $response, 'x-candor-score' );
	if ( is_numeric( $score ) && $score >= 0 && $score <= 1 ) {
		$facts['score'] = (float) $score;
	}
	$reason = mb_substr( sanitize_text_field( header_of( $response, 'x-candor-reason' ) ), 0, 200 );
	if ( '' !== $reason ) {
		$facts['reason'] = $reason;
	}
	return $facts;
}

/** Keeps what was said of the comment the request was about. A check made again names its comment; a first one cannot. */
function keep_facts( $facts, $args ) {
	if ( array() === $facts ) {
		return;
	}
	if ( Check::$is_of_new_comment ) {
		Check::$facts = $facts;
		return;
	}
	$body = is_string( $args['body'] ?? null ) ? $args['body'] : '';
	if ( 1 === preg_match( '~(?:^|&)comment_ID=(\d{1,20})(?:&|$)~', $body, $matched ) ) {
		update_comment_meta( (int) $matched[1], META, wp_slash( $facts ) );
	}
}

/**
 * Before Akismet checks a new comment. It copies every posted field into its request without encoding the name, so
 * that a commenter could add parameters of their own (a field named "x&user_role=administrator"). Fields with such
 * names are no field of any comment form.
 */
function begin_check( $comment ) {
	Check::$is_of_new_comment = true;
	Check::$facts             = array();
	foreach ( array_keys( $_POST ) as $name ) {
		if ( 1 === preg_match( '~[&=#?%]~', (string) $name ) ) {
			unset( $_POST[ $name ] );
		}
	}
	return $comment;
}

/** After it: WordPress stores this meta in the same step as the comment. */
function end_check( $comment ) {
	if ( is_array( $comment ) && array() !== Check::$facts ) {
		$comment['comment_meta'][ META ] = wp_slash( Check::$facts );
		// Of a comment by the REST API the status is settled already.
		if ( isset( $comment['comment_approved'] ) ) {
			$comment['comment_approved'] = hold_flagged( $comment['comment_approved'], $comment );
		}
	}
	Check::$is_of_new_comment = false;
	Check::$facts             = array();
	return $comment;
}

/* ---- Comments for a person --------------------------------------------------------------------------------------- */

/**
 * Akismet's protocol knows yes and no. "A person has to look" comes as a no with a header beside it: the comment waits in
 * WordPress's own queue, whichever version of the plugin asked. Those who decide about comments need not wait for themselves.
 */
function hold_flagged( $approved, $comment ) {
	$is_flagged = 'flagged' === ( $comment['comment_meta'][ META ]['status'] ?? '' );
	if ( ! $is_flagged || ! in_array( $approved, array( 1, '1' ), true ) || current_user_can( 'moderate_comments' ) ) {
		return $approved;
	}
	return '0';
}

/**
 * When the plugin asks again after an outage, it publishes whatever is no spam, unless every comment on the site has to be
 * approved by a person: for a comment that is for a person it finds just that.
 */
function hold_flagged_retry( $value ) {
	return Check::$is_for_a_person && doing_action( 'akismet_schedule_cron_recheck' ) ? '1' : $value;
}

/** From 5.5 on the plugin would publish a comment that a person has to look at after some minutes without anybody looking. */
function refuse_unseen_approval( $event ) {
	return is_object( $event ) && 'akismet_approval_fallback' === ( $event->hook ?? '' ) ? false : $event;
}

/* ---- Receipts ---------------------------------------------------------------------------------------------------- */

/** What was said of a stored comment; null without a receipt. */
function facts_about( $comment_id ) {
	$facts = get_comment_meta( (int) $comment_id, META, true );
	return is_array( $facts ) && is_string( $facts['receipt'] ?? null ) ? $facts : null;
}

/** A link to a page of the service. The page it is on stays unknown there, and search engines do not follow it. */
function link_to( $url, $text ) {
	return sprintf(
		'<a href="%s" target="_blank" rel="nofollow noopener noreferrer">%s</a>',
		esc_url( $url, array( 'http', 'https' ) ),
		esc_html( $text )
	);
}

/* ---- The sentence under the comment form ------------------------------------------------------------------------- */

/** In the place of Akismet's sentence, which is not true here. Without a key nothing is checked, and nothing is said. */
function privacy_notice( $markup ) {
	if ( ! \Akismet::get_api_key() || null === service_url() ) {
		return '';
	}
	return sprintf(
		'<p class="candor-privacy-notice akismet_comment_form_privacy_notice">%s %s</p>',
		esc_html__( 'Comments here are checked for spam by this site’s own filter.', 'candor' ),
		'' === page_url() ? '' : link_to( page_url(), __( 'See how your comment is processed.', 'candor' ) )
	);
}

/**
 * The owner's choice on Akismet's settings page, 'display' until there is one. It is kept apart from Akismet's own
 * option: that one says 'hide' as soon as a key was entered, without anybody having chosen it, and is to be as it was
 * when this file is taken away.
 */
function privacy_choice() {
	return 'hide' === get_option( NOTICE_OPTION ) ? 'hide' : 'display';
}

/** Takes the choice from the form that offers it; entering a key offers none. */
function keep_privacy_choice( $value, $old_value ) {
	if ( isset( $_POST['akismet_comment_form_privacy_notice'] ) && in_array( $value, array( 'display', 'hide' ), true ) ) {
		update_option( NOTICE_OPTION, $value );
	}
	return $old_value;
}

/* ---- Receipts for authors ---------------------------------------------------------------------------------------- */

/**
 * Cookie of the browser that posted. Page caches commonly leave out visitors with a cookie whose name begins like
 * WordPress's own for commenters, so that they are not served a page from before their comment.
 */
function cookie_name() {
	return 'comment_author_candor_' . COOKIEHASH;
}

/** What only this site can say of a comment: its id alone could be guessed, and a receipt is its author's business. */
function mark_of( $comment ) {
	$said = 'candor receipt ' . $comment->comment_ID . ' ' . $comment->comment_date_gmt;
	return substr( hash_hmac( 'sha256', $said, wp_salt( 'nonce' ) ), 0, 32 );
}

/** Right after a comment was posted: lets this browser, and no other, find its receipt for a day. */
function remember_author( $comment ) {
	if ( ! $comment instanceof \WP_Comment || headers_sent() ) {
		return;
	}
	$entries = array( $comment->comment_ID . '-' . mark_of( $comment ) );
	foreach ( own_comments() as $earlier ) {
		$entries[] = $earlier->comment_ID . '-' . mark_of( $earlier );
	}
	setcookie(
		cookie_name(),
		implode( '.', array_slice( array_unique( $entries ), 0, RECEIPTS_SHOWN ) ),
		array(
			'expires'  => time() + RECEIPT_SHOWN_SECONDS,
			'path'     => COOKIEPATH ? COOKIEPATH : '/',
			'domain'   => (string) COOKIE_DOMAIN,
			'secure'   => is_ssl(),
			'httponly' => true,
			'samesite' => 'Lax',
		)
	);
}

/** The comments this browser posted within the last day, newest first; all of the site, or those of one post. */
function own_comments( $post_id = null ) {
	$cookie = $_COOKIE[ cookie_name() ] ?? '';
	if ( ! is_string( $cookie ) || 1 !== preg_match( '~^[0-9a-f.\-]{1,400}$~', $cookie ) ) {
		return array();
	}
	$found = array();
	foreach ( array_slice( explode( '.', $cookie ), 0, RECEIPTS_SHOWN ) as $entry ) {
		list( $id, $mark ) = explode( '-', $entry, 2 ) + array( '', '' );
		$comment           = ctype_digit( $id ) ? get_comment( (int) $id ) : null;
		if ( ! $comment instanceof \WP_Comment || ! hash_equals( mark_of( $comment ), $mark ) ) {
			continue;
		}
		$age = time() - (int) strtotime( $comment->comment_date_gmt . ' UTC' );
		if ( $age <= RECEIPT_SHOWN_SECONDS && ( null === $post_id || (int) $comment->comment_post_ID === $post_id ) ) {
			$found[] = $comment;
		}
	}
	return $found;
}

/** The own comments under the article that is shown; none on any other page. */
function own_comments_here() {
	return is_singular() && ! is_feed() ? own_comments( (int) get_queried_object_id() ) : array();
}

/** A page with a receipt on it is for one person. */
function keep_receipts_out_of_caches() {
	if ( array() === own_comments_here() ) {
		return;
	}
	if ( ! defined( 'DONOTCACHEPAGE' ) ) {
		define( 'DONOTCACHEPAGE', true );
	}
	nocache_headers();
	header( 'Cache-Control: no-cache, no-store, must-revalidate, private, max-age=0' );
}

/**
 * For comments that are not on the page: held, taken for spam, or moved there later. Above the form, because themes
 * show a held comment in different ways, some with all links taken out, and a refused one not at all.
 */
function show_receipts_of_held_comments() {
	foreach ( own_comments_here() as $comment ) {
		$facts = '1' === $comment->comment_approved ? null : facts_about( $comment->comment_ID );
		if ( null !== $facts ) {
			printf(
				'<p class="candor-receipt" role="status">%s %s</p>',
				esc_html__( 'Your comment has arrived. It is not public at the moment.', 'candor' ),
				link_to( $facts['receipt'], __( 'See how it was checked, and by whom.', 'candor' ) ) // Escaped there.
			);
		}
	}
}

/** Under a comment: for its author on the site, for those who may moderate it on the list of comments. */
function append_receipt( $text, $comment = null ) {
	$facts = $comment instanceof \WP_Comment ? facts_about( $comment->comment_ID ) : null;
	if ( null === $facts ) {
		return $text;
	}
	if ( is_admin() ) {
		return current_user_can( 'edit_comment', $comment->comment_ID ) ? $text . moderators_line( $facts ) : $text;
	}
	foreach ( '1' === $comment->comment_approved ? own_comments_here() : array() as $own ) {
		if ( $own->comment_ID === $comment->comment_ID ) {
			return $text . sprintf(
				'<p class="candor-receipt">%s</p>',
				link_to( $facts['receipt'], __( 'See how your comment was checked', 'candor' ) )
			);
		}
	}
	return $text;
}

/* ---- The administration ------------------------------------------------------------------------------------------ */

/** Score, reason and receipt for a moderator. */
function moderators_line( $facts ) {
	$said = __( 'Candor', 'candor' );
	if ( isset( $facts['score'] ) ) {
		/* translators: %s: probability that the comment is spam, 0 to 100. */
		$said .= ' · ' . sprintf( __( 'spam score %s %%', 'candor' ), number_format_i18n( 100 * (float) $facts['score'], 1 ) );
	}
	if ( isset( $facts['reason'] ) ) {
		$said .= ' · ' . $facts['reason'];
	}
	return sprintf(
		'<p class="candor-verdict">%s · %s</p>',
		esc_html( $said ),
		link_to( $facts['receipt'], __( 'See why', 'candor' ) )
	);
}

/**
 * Address of the statistics that Akismet's pages frame. The browser loads them, no request of WordPress's own does; but
 * every version escapes the address with esc_url(), which asks this filter. What comes in is escaped already.
 */
function statistics_address( $url ) {
	if ( ! is_admin() || null === service_url() ) {
		return $url;
	}
	return preg_match( '~^https?://tools\.akismet\.com(/1\.0/(?:snapshot|user-stats)\.php\?.*)$~s', $url, $matched )
		? public_url() . $matched[1]
		: $url;
}

function say_that_nothing_happens() {
	warn( __( 'Candor is installed but does nothing: CANDOR_URL is neither defined in wp-config.php nor in the environment. Until it is, Akismet asks akismet.com.', 'candor' ) );
}

function say_that_address_is_unusable() {
	if ( null === service_url() ) {
		warn( __( 'CANDOR_URL is not an http:// or https:// address that Candor could be asked at. Until it is, comments are held for moderation.', 'candor' ) );
	}
}

/** A warning for those who can do something about it. */
function warn( $sentence ) {
	if ( current_user_can( 'manage_options' ) ) {
		printf( '<div class="notice notice-warning"><p>%s</p></div>', esc_html( $sentence ) );
	}
}
