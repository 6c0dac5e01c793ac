/**
 * What a page could ask of a device. The pages copy citations and do nothing else of this. Features that Chromium does not know
 * on every system are left out, because it warns of each: bluetooth, web-share.
 */
const features = {
  refused: [
    'accelerometer',
    'autoplay',
    'browsing-topics',
    'camera',
    'clipboard-read',
    'display-capture',
    'encrypted-media',
    'fullscreen',
    'gamepad',
    'geolocation',
    'gyroscope',
    'hid',
    'idle-detection',
    'keyboard-map',
    'local-fonts',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'picture-in-picture',
    'publickey-credentials-create',
    'publickey-credentials-get',
    'screen-wake-lock',
    'serial',
    'storage-access',
    'sync-xhr',
    'usb',
    'window-management',
    'xr-spatial-tracking',
  ],
  used: ['clipboard-write'],
} as const;

/** The Permissions-Policy of every page. */
export const permissionsPolicy = [
  ...features.refused.map((name) => `${name}=()`),
  ...features.used.map((name) => `${name}=(self)`),
].join(', ');
