# Read by build.sh: the image becomes a .dmg. Not tried on that system yet.
# Signed if SIGHTLINE_MAC_SIGNING_IDENTITY names a Developer ID; sent to be notarised if SIGHTLINE_MAC_NOTARY_PROFILE names a
# keychain profile of notarytool as well.
mkdir -p "$out/dist"
signing=()
if [ -n "${SIGHTLINE_MAC_SIGNING_IDENTITY:-}" ]; then
  signing=(--mac-sign --mac-signing-key-user-name "$SIGHTLINE_MAC_SIGNING_IDENTITY" --mac-entitlements "$here/mac/entitlements.plist")
  # The cache came after jpackage had signed the image.
  codesign --force --deep --options runtime --entitlements "$here/mac/entitlements.plist" \
    --sign "$SIGHTLINE_MAC_SIGNING_IDENTITY" "$image"
else
  say "not signed: SIGHTLINE_MAC_SIGNING_IDENTITY is not set"
fi
say ".dmg"
"$java_home/bin/jpackage" "@$here/installer.args" --type dmg --app-version "$version" --app-image "$image" ${signing[@]+"${signing[@]}"} \
  --dest "$out/dist"
if [ -n "${SIGHTLINE_MAC_NOTARY_PROFILE:-}" ] && [ ${#signing[@]} -gt 0 ]; then
  xcrun notarytool submit "$out/dist/Sightline-$version.dmg" --keychain-profile "$SIGHTLINE_MAC_NOTARY_PROFILE" --wait
  xcrun stapler staple "$out/dist/Sightline-$version.dmg"
fi
