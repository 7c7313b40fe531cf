/** True where this build makes one part of the site, to be merged with the others. BUILD_PART names it. */
export const isBuiltInParts = Boolean(process.env['BUILD_PART']);
