<?php

namespace BostadForst;

defined( 'ABSPATH' ) || exit;

/**
 * One element, as visitors get it: with a phone number between its tags, which is what they see when no script can run.
 *
 * @param array<string, mixed> $attributes what the editor has chosen
 */
function render_block( array $attributes ): string {
  $phone = fallback( text_of( $attributes, 'phone' ), text_of( $attributes, 'hours' ) );
  if ( ! $phone ) {
    return to_editors( __( 'Blocket visas inte förrän det har ett telefonnummer.', 'bostadforst' ) );
  }
  $service      = service();
  $element      = one_of( ELEMENTS, text_of( $attributes, 'element' ) );
  $municipality = municipality_from( text_of( $attributes, 'municipality' ) ) ?: $service['municipality'];
  if ( ! $service['backend'] || ! $municipality ) {
    return $phone . to_editors( __( 'Ange tjänstens adress och kommunens kod under Inställningar → Bostad först.', 'bostadforst' ) );
  }
  // A feed is read by programs that run no script of ours.
  if ( is_feed() ) {
    return $phone;
  }
  $standing = 'inline' === text_of( $attributes, 'standing' ) ? 'inline' : 'framed';
  needed_scripts( script_of( $element, $standing, $service ) );
  return sprintf( '<div %1$s><bf-%2$s%3$s>%4$s</bf-%2$s></div>', get_block_wrapper_attributes(), $element, tag_attributes( $attributes, $element, $service['backend'], $municipality ), $phone );
}

/** The attributes of the tag. What is not chosen is left out: then the page and the service decide. */
function tag_attributes( array $attributes, string $element, string $backend, string $municipality ): string {
  $chosen = array(
    'backend'       => esc_url( $backend ),
    'municipality'  => esc_attr( $municipality ),
    'language'      => esc_attr( one_of( LANGUAGES, text_of( $attributes, 'language' ), '' ) ),
    'exit-url'      => esc_url( text_of( $attributes, 'exitUrl' ), array( 'https' ) ),
    'heading-level' => esc_attr( heading_level( $attributes['headingLevel'] ?? 2 ) ),
    'path'          => 'referral-form' === $element ? esc_attr( one_of( PATHS, text_of( $attributes, 'path' ), '' ) ) : '',
  );
  $text = '';
  foreach ( array_filter( $chosen ) as $name => $value ) {
    $text .= " $name=\"$value\"";
  }
  return $text;
}

/** A line with a number that can be pressed; empty without a number. */
function fallback( string $phone, string $hours ): string {
  $digits = preg_replace( '/[^0-9+]/', '', $phone );
  if ( strlen( $digits ) < 3 ) {
    return '';
  }
  $number = preg_replace( '/^0(?!0)/', '+46', $digits );
  $link   = sprintf( '<a href="tel:%s">%s</a>', esc_attr( $number ), esc_html( $phone ) );
  /* translators: %s: a phone number */
  $line = sprintf( esc_html__( 'Ring oss på %s', 'bostadforst' ), $link );
  return '<p>' . $line . ( $hours ? ', ' . esc_html( $hours ) : '' ) . '.</p>';
}

/** Who may edit sees why; visitors see nothing of it. */
function to_editors( string $sentence ): string {
  return current_user_can( 'edit_posts' ) ? '<p><em>' . esc_html( $sentence ) . '</em></p>' : '';
}

/** The level of a heading: 2 when nothing, or nonsense, is said. 2 is the elements' own, and is not written. */
function heading_level( $level ): string {
  $level = (int) $level;
  return $level > 2 && $level <= 6 ? (string) $level : '';
}

function text_of( array $attributes, string $name ): string {
  $value = $attributes[ $name ] ?? '';
  return is_string( $value ) ? trim( $value ) : '';
}

function one_of( array $known, string $value, ?string $otherwise = null ): string {
  return in_array( $value, $known, true ) ? $value : ( $otherwise ?? $known[0] );
}
