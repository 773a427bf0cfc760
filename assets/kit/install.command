#!/bin/bash
# 为当前 Mac 用户安装政府信息公开年报助手：双击运行；卸载：./install.command uninstall
set -euo pipefail

excel="$HOME/Library/Containers/com.microsoft.Excel"
target="$excel/Data/Documents/wef/@@id@@.xml"
source="$(cd "$(dirname "$0")" && pwd)/manifest.xml"

if [ "${1:-}" = uninstall ]; then
  rm -f "$target"
  echo '已卸载。请退出 Excel（⌘Q）再重新打开。'
  exit 0
fi
if [ ! -d "$excel" ]; then
  echo '没有找到 Excel 的用户文件夹。请先安装 Excel（16.52 或更高版本）并打开一次，再运行本脚本。' >&2
  exit 1
fi
mkdir -p "$(dirname "$target")"
cp "$source" "$target"
echo '已安装。请退出 Excel（⌘Q）再重新打开，在“开始”选项卡找“年报助手”。'
