#requires -Version 3
<#
.SYNOPSIS
  为当前用户安装、检查或卸载“政府信息公开年报助手”。不需要管理员权限，只写当前用户的注册表。
.PARAMETER Route
  DeveloperKey：登记本文件夹里的 manifest.xml，重新打开 Excel 后按钮直接出现（默认）。
  TrustedCatalogue：把本文件夹登记为受信任的共享文件夹，由用户在 Excel 里添加；本文件夹须在网络共享上。
  Both：两种都登记。
.PARAMETER CheckOnly
  只检查 Excel、WebView2 和网址，不登记。
.PARAMETER Uninstall
  取消登记。
#>
param(
    [ValidateSet('DeveloperKey', 'TrustedCatalogue', 'Both')] [string] $Route = 'DeveloperKey',
    [switch] $CheckOnly,
    [switch] $Uninstall
)
$ErrorActionPreference = 'Stop'

$Id = '@@id@@'
$Site = '@@url@@'
$Folder = $PSScriptRoot
$Manifest = Join-Path $Folder 'manifest.xml'
$Developer = 'HKCU:\Software\Microsoft\Office\16.0\WEF\Developer'
$Catalogue = 'HKCU:\Software\Microsoft\Office\16.0\WEF\TrustedCatalogs\@@catalogue@@'

# Office 自 16.0.13530 起用 WebView2 显示加载项（Office 2021、LTSC 2021、Microsoft 365）。
$LeastExcel = [version] '16.0.13530.20424'
$LeastWebView2 = [version] '88.0'

function Get-ExcelVersion {
    $key = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\excel.exe'
    $path = (Get-ItemProperty -Path $key -ErrorAction SilentlyContinue).'(default)'
    if (-not $path) { return $null }
    $path = $path.Trim('"')
    if (-not (Test-Path -LiteralPath $path)) { return $null }
    $info = (Get-Item -LiteralPath $path).VersionInfo
    return [version] ('{0}.{1}.{2}.{3}' -f $info.FileMajorPart, $info.FileMinorPart, $info.FileBuildPart, $info.FilePrivatePart)
}

function Get-WebView2Version {
    $client = 'Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}'
    foreach ($place in 'HKLM:\SOFTWARE\WOW6432Node', 'HKLM:\SOFTWARE', 'HKCU:\Software') {
        $found = (Get-ItemProperty -LiteralPath "$place\$client" -ErrorAction SilentlyContinue).pv
        if ($found -and $found -ne '0.0.0.0') { return [version] $found }
    }
    return $null
}

function Test-Excel {
    $version = Get-ExcelVersion
    if (-not $version) { return '没有找到 Excel。请先安装 Excel 2021、Excel 2024 或 Microsoft 365。' }
    if ($version -lt $LeastExcel) { return "Excel 版本过低（$version）。需要 Excel 2021、Excel 2024 或 Microsoft 365（$LeastExcel 或更高），否则按钮不会出现。" }
    Write-Host "[通过] Excel $version"
}

function Test-WebView2 {
    $version = Get-WebView2Version
    if (-not $version) { return '没有安装 Microsoft Edge WebView2 运行时。请用离线安装包（Evergreen Standalone Installer）安装。' }
    if ($version -lt $LeastWebView2) { return "WebView2 运行时版本过低（$version），需要 $LeastWebView2 或更高。" }
    Write-Host "[通过] WebView2 $version"
}

function Test-Site {
    try {
        [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12
        Invoke-WebRequest -Uri "$Site/taskpane.html" -UseBasicParsing -TimeoutSec 15 | Out-Null
        Write-Host "[通过] 能打开 $Site/taskpane.html"
    }
    catch {
        return "打不开 $Site/taskpane.html：$($_.Exception.Message) 常见原因：服务器证书不受本机信任、网址或端口不对、服务器没有启动。"
    }
}

# 已有的键不能用 New-Item -Force 重建：那会删掉其他加载项的登记。
function Confirm-Key([string] $Path) {
    if (-not (Test-Path -LiteralPath $Path)) { New-Item -Path $Path -Force | Out-Null }
}

function Register-DeveloperKey {
    Confirm-Key $Developer
    New-ItemProperty -LiteralPath $Developer -Name $Id -Value $Manifest -PropertyType String -Force | Out-Null
    New-ItemProperty -LiteralPath $Developer -Name 'RefreshAddins' -Value 1 -PropertyType DWord -Force | Out-Null
    Write-Host "[完成] 已登记 $Manifest 。请不要移动或删除这个文件。"
}

function Register-TrustedCatalogue {
    if (-not $Folder.StartsWith('\\')) {
        throw "共享文件夹方式要求从网络共享运行本脚本（如 \\服务器\共享文件夹\install.cmd），现在的位置是 $Folder 。"
    }
    Confirm-Key $Catalogue
    New-ItemProperty -LiteralPath $Catalogue -Name 'Id' -Value '@@catalogue@@' -PropertyType String -Force | Out-Null
    New-ItemProperty -LiteralPath $Catalogue -Name 'Url' -Value $Folder -PropertyType String -Force | Out-Null
    New-ItemProperty -LiteralPath $Catalogue -Name 'Flags' -Value 1 -PropertyType DWord -Force | Out-Null
    Write-Host "[完成] 已把 $Folder 登记为受信任的加载项目录。"
}

function Unregister-All {
    if (Test-Path -LiteralPath $Developer) {
        Remove-ItemProperty -LiteralPath $Developer -Name $Id -ErrorAction SilentlyContinue
        New-ItemProperty -LiteralPath $Developer -Name 'RefreshAddins' -Value 1 -PropertyType DWord -Force | Out-Null
    }
    if (Test-Path -LiteralPath $Catalogue) { Remove-Item -LiteralPath $Catalogue -Recurse }
    Write-Host '[完成] 已取消登记。重新打开 Excel 后按钮消失；工作簿不受影响。'
}

if ($Uninstall) {
    Unregister-All
    exit 0
}

$problems = @(Test-Excel) + @(Test-WebView2) + @(Test-Site) | Where-Object { $_ }
foreach ($problem in $problems) { Write-Warning $problem }

if (-not $CheckOnly) {
    if (-not (Test-Path -LiteralPath $Manifest)) { throw "没有找到 $Manifest 。请把整个文件夹一起复制。" }
    if ($Route -ne 'TrustedCatalogue') { Register-DeveloperKey }
    if ($Route -ne 'DeveloperKey') { Register-TrustedCatalogue }
    Write-Host '请关闭所有 Excel 窗口再重新打开，在“开始”选项卡找“年报助手”。'
}
if ($problems) {
    Write-Warning '以上各项处理好之前，年报助手可能打不开。'
    exit 1
}
