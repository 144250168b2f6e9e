# Builds what people install, on Windows, with the steps of build.sh: package, runtime (jlink), app image, start-up cache,
# installer (.msi), checksum, SBOM. Not tried on that system yet. What both need to know stands in files that both read (README.md).
# Usage: pwsh installers/build.ps1 [--packaged]     --packaged: target/sightline.jar and target/lib are there already
# Signed if SIGHTLINE_WINDOWS_CERTIFICATE names a .pfx file, with its password in SIGHTLINE_WINDOWS_CERTIFICATE_PASSWORD.
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')
$here = 'installers'
$out = 'target/installer'
$packaged = $args -contains '--packaged'
$recipe = ConvertFrom-StringData (Get-Content -Raw "$here/recipe.properties")
$release = $recipe.java_release
function Say($words) { Write-Output "installer: $words" }
function Fail($words) { [Console]::Error.WriteLine("installer: $words"); exit 2 }
function Run($program) {
  & $program @args
  if ($LASTEXITCODE -ne 0) { Fail "$program ended with $LASTEXITCODE" }
}

# --- what must be there
function Test-Jdk($folder) {
  $folder -and (Test-Path "$folder/bin/jpackage.exe") -and (Select-String -Quiet -Path "$folder/release" -Pattern "^JAVA_VERSION=`"$release")
}
$javaHome = @($env:SIGHTLINE_JDK, $env:JAVA_HOME) + @(Get-ChildItem -ErrorAction SilentlyContinue `
    "$env:ProgramFiles/*/jdk-$release*", "$env:ProgramFiles/Java/jdk-$release*" | ForEach-Object FullName) |
  Where-Object { Test-Jdk $_ } | Select-Object -First 1
if (-not $javaHome) { Fail "no JDK $release with jpackage found: install one, such as Temurin $release, or name its folder in SIGHTLINE_JDK" }
if (-not (Get-Command wix, candle -ErrorAction SilentlyContinue)) { Fail 'the WiX Toolset is missing, which jpackage makes the .msi with: install it and add it to PATH' }
if (-not $packaged -and -not (Get-Command mvn -ErrorAction SilentlyContinue)) { Fail 'mvn is missing: install Maven 3.8 or newer' }

# --- the version: of the newest tag, else the project's own
$version = (git describe --tags --match 'v[0-9]*' --abbrev=0 2>$null) -replace '^v', ''
if (-not $version) { $version = ([xml](Get-Content pom.xml)).project.properties.revision }

# --- package
if (-not $packaged) { Run mvn -B -ntp -q -DskipTests "-Drevision=$version" package }
if (-not (Test-Path target/sightline.jar)) { Fail 'target/sightline.jar is missing: run mvn -DskipTests package' }
if (Test-Path $out) { Remove-Item -Recurse -Force $out }
New-Item -ItemType Directory -Force "$out/jmods", "$out/input/lib", "$out/dist" | Out-Null
Copy-Item target/sightline.jar "$out/input/"
$leftOut = @(Get-Content "$here/libraries-left-out.txt" | Where-Object { $_ -notmatch '^(#|$)' } | ForEach-Object {
    $start, $systems = -split $_
    if (-not $systems -or $systems -contains 'windows') { $start }
  })
foreach ($jar in Get-ChildItem target/lib/*.jar) {
  if (-not ($leftOut | Where-Object { $jar.Name.StartsWith($_) })) { Copy-Item $jar.FullName "$out/input/lib/" }
}

# --- the style sheet in the form that is quickest to read; JavaFX looks for it first
$style = $recipe.style_sheet
New-Item -ItemType Directory -Force (Split-Path "$out/style/$style") | Out-Null
Run "$javaHome/bin/java.exe" --module-path target/javafx --add-modules javafx.graphics "$here/StyleSheet.java" `
  "src/main/resources/$style.css" "$out/style/$style.bss"
Run "$javaHome/bin/jar.exe" --update --file "$out/input/sightline.jar" --date $recipe.file_time -C "$out/style" .

# --- runtime: JavaFX becomes modules whose native parts lie in the image, else they are unpacked into the user's home
Say 'runtime'
Add-Type -AssemblyName System.IO.Compression.FileSystem
foreach ($jar in Get-ChildItem target/javafx/javafx-*-*-*.jar) {
  $module = $jar.Name -replace '^javafx-([a-z]*)-.*', 'javafx.$1'
  $parts = "$out/parts/$module"
  New-Item -ItemType Directory -Force "$parts/libs" | Out-Null
  [IO.Compression.ZipFile]::ExtractToDirectory($jar.FullName, (Join-Path (Get-Location) "$parts/classes"))
  Get-ChildItem "$parts/classes/*.dll" | Move-Item -Destination "$parts/libs/"
  Run "$javaHome/bin/jmod.exe" "@$here/jmod.args" --class-path "$parts/classes" --libs "$parts/libs" --date $recipe.file_time `
    "$out/jmods/$module.jmod"
}
Run "$javaHome/bin/java.exe" "$here/LeftOut.java" "$here/left-out.txt" "$out/left-out"
Run "$javaHome/bin/jlink.exe" "@$here/jlink.args" --module-path "$out/jmods" "--exclude-resources=@$out/left-out" --output "$out/runtime"

# --- app image
Say 'app image'
Run "$javaHome/bin/jpackage.exe" "@$here/jpackage.args" "@$here/windows/jpackage.args" --type app-image --app-version $version `
  --runtime-image "$out/runtime" --input "$out/input" --dest "$out/image"
$app = "$out/image/Sightline/app"

# --- start-up cache: what a first session loads
Say 'start-up cache: a first session on this screen'
$session = Join-Path (Get-Location) "$out/session"
$cache = Join-Path (Get-Location) "$app/sightline.aot"
New-Item -ItemType Directory -Force $session | Out-Null
$training = (Get-Content "$here/train.options" | Where-Object { $_ -notmatch '^#' }) -join ' '
$env:JAVA_TOOL_OPTIONS = "$training -XX:AOTCacheOutput=`"$cache`" -Dsightline.session=`"$session`""
& "$out/image/Sightline/Sightline.exe" *> "$session/words"
$status = $LASTEXITCODE
Remove-Item Env:JAVA_TOOL_OPTIONS
if ($status -ne 0 -or -not (Test-Path $cache)) { Fail "the first session ended with $status and left no start-up cache; its words are in $session/words" }
Get-Content "$here/java.options" | ForEach-Object { Add-Content "$app/Sightline.cfg" "java-options=$_" }

# --- installer
Say '.msi'
Run "$javaHome/bin/jpackage.exe" "@$here/installer.args" "@$here/windows/installer.args" --type msi --app-version $version `
  --app-image "$out/image/Sightline" --dest "$out/dist"
if ($env:SIGHTLINE_WINDOWS_CERTIFICATE) {
  Get-ChildItem "$out/dist/*.msi" | ForEach-Object {
    Run signtool sign /f $env:SIGHTLINE_WINDOWS_CERTIFICATE /p $env:SIGHTLINE_WINDOWS_CERTIFICATE_PASSWORD /fd SHA256 $_.FullName
  }
} else {
  Say 'not signed: SIGHTLINE_WINDOWS_CERTIFICATE is not set'
}

# --- checksums and bill of materials
if (Test-Path target/sightline.cdx.json) { Copy-Item target/sightline.cdx.json "$out/dist/sightline-$version.cdx.json" }
Get-ChildItem "$out/dist/*" | ForEach-Object {
  "$((Get-FileHash -Algorithm SHA256 $_.FullName).Hash.ToLower())  $($_.Name)" | Set-Content "$($_.FullName).sha256"
}
Say "done: $((Get-ChildItem "$out/dist").Name -join ' ')"
