/**
 * What a page could ask of a device and may not. Features that Chromium does not know on every system are left out, because
 * it warns of each: bluetooth, web-share.
 */
const refused = `
  accelerometer autoplay browsing-topics camera clipboard-read display-capture encrypted-media
  fullscreen gamepad geolocation gyroscope hid idle-detection keyboard-map local-fonts magnetometer
  microphone midi payment picture-in-picture publickey-credentials-create publickey-credentials-get
  screen-wake-lock serial storage-access sync-xhr usb window-management xr-spatial-tracking
`;

/** The Permissions-Policy of every page. The pages copy citations, and do nothing else that needs a permission. */
export const permissionsPolicy = refused.trim().replaceAll(/\s+/g, '=(), ').concat('=(), clipboard-write=(self)');
