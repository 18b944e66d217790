# Compares every file with SHA256SUMS. ASCII only.
$ErrorActionPreference = 'Stop'
foreach ($line in Get-Content -LiteralPath "$PSScriptRoot\SHA256SUMS" -Encoding UTF8) {
    $expected, $name = $line -split '  ', 2
    $found = (Get-FileHash -Algorithm SHA256 -LiteralPath (Join-Path $PSScriptRoot $name)).Hash
    if ($found -ne $expected) {
        Write-Output "$name is not what was packed. Fetch the archive again."
        exit 1
    }
}
