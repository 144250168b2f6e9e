# Read by build.sh: the image becomes a .deb (decision 22), and an .rpm where rpmbuild is present. Both hold the same files.
tree=$out/tree
share=$tree/usr/share
mkdir -p "$out/dist" "$tree/usr/bin" "$tree/usr/lib" "$share"/{applications,metainfo,mime/packages,man/man1,doc/sightline}
cp -a "$image" "$tree/usr/lib/sightline" # with its times: the start-up cache knows its jars by them
ln -s ../lib/sightline/bin/Sightline "$tree/usr/bin/sightline"
cp "$here/linux/sightline.desktop" "$share/applications/"
cp "$here/linux/sightline-scenario.xml" "$share/mime/packages/"
built=$(git log -1 --format=%cs 2>/dev/null || date +%F)
sed "s/@version@/$version/; s/@date@/$built/" "$here/linux/sightline.metainfo.xml" > "$share/metainfo/sightline.metainfo.xml"
sed "s/@version@/$version/; s/@date@/$built/" "$here/linux/sightline.1" | gzip -9n > "$share/man/man1/sightline.1.gz"
for size in 16 24 32 48 64 128 256 512; do
  icons=$share/icons/hicolor/${size}x${size}
  mkdir -p "$icons/apps" "$icons/mimetypes"
  cp "assets/icon/sightline-$size.png" "$icons/apps/sightline.png"
  cp "assets/icon/sightline-$size.png" "$icons/mimetypes/application-vnd.sightline.scenario+json.png"
done
mkdir -p "$share/icons/hicolor/scalable/apps"
cp assets/icon/sightline.svg "$share/icons/hicolor/scalable/apps/"
cp "$here/linux/copyright" "$share/doc/sightline/"
cp target/classes/sightline/THIRD-PARTY.txt "$share/doc/sightline/"
gzip -9nc src/site/changelog.md > "$share/doc/sightline/changelog.gz"
find "$tree" -type d -exec chmod 755 {} +
find "$tree" -type f ! -perm -u+x -exec chmod 644 {} +

if command -v appstreamcli >/dev/null; then
  # The project has no domain of its own that its name could be turned around from.
  appstreamcli validate --no-net --override=cid-desktopapp-is-not-rdns=info "$share/metainfo/sightline.metainfo.xml" > "$out/appstream.log" 2>&1 \
    || { cat "$out/appstream.log" >&2; fail "installers/linux/sightline.metainfo.xml is not valid AppStream metadata"; }
else
  say "AppStream metadata not checked: there is no appstreamcli"
fi

say ".deb"
architecture=$(dpkg --print-architecture)
mkdir -p "$tree/DEBIAN"
sed "s/@version@/$version/; s/@architecture@/$architecture/; s/@size@/$(du -sk "$tree/usr" | cut -f1)/" \
  "$here/linux/control" > "$tree/DEBIAN/control"
(cd "$tree" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum > DEBIAN/md5sums)
SOURCE_DATE_EPOCH=$time dpkg-deb --root-owner-group -Zxz -z3 --build "$tree" "$out/dist/sightline_${version}_$architecture.deb" >/dev/null
rm -r "$tree/DEBIAN"

if command -v rpmbuild >/dev/null; then
  say ".rpm"
  rpmbuild -bb --quiet --define "_topdir $PWD/$out/rpm" --define "_rpmdir $PWD/$out/dist" --define "tree $PWD/$tree" \
    --define "program_version $version" --define '_build_name_fmt %%{NAME}-%%{VERSION}-%%{RELEASE}.%%{ARCH}.rpm' \
    "$here/linux/sightline.spec"
else
  say "no .rpm: there is no rpmbuild"
fi
