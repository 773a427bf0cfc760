/**
 * Watches over the start of the pane. ES5 and nothing else: it must run in the Internet Explorer 11
 * inside Excel 2016 and 2019, where it says in plain words why the assistant cannot open.
 * Served as it is (not bundled, not minified).
 */
(function () {
  'use strict';

  /** Milliseconds until a start that has come to nothing is spoken of, and until it is told what is missing. */
  var patience = 10000;
  var endOfPatience = 15000;

  var unchanged = '您的工作簿没有任何改动。';
  var messages = {
    'old-excel': {
      title: '这台电脑的 Excel 暂时打不开年报助手',
      text:
        '可能是 Excel 版本过低（需要 Excel 2021、Excel 2024 或 Microsoft 365，Mac 为 16.52 或更高版本），或者没有安装 WebView2 运行时。请把本页转给信息技术人员。着急时，可以向他们要年报助手浏览器页面的网址，用新版 Edge 或 Chrome 打开。' +
        unchanged,
      english:
        'Excel is too old (Excel 2021, Excel 2024 or Microsoft 365 is needed), or the WebView2 Runtime is missing. Ask your technicians; meanwhile the browser page can be used in a recent Edge or Chrome. Your workbook was not changed.',
    },
    'old-webview': {
      title: '本机的 WebView2 组件版本过低，无法打开年报助手',
      text:
        '请把本页转给信息技术人员，安装或更新“Microsoft Edge WebView2 运行时”（有离线安装包），再关闭所有 Excel 窗口重新打开。' +
        unchanged,
      english:
        'The web view is too old. Please install or update the Microsoft Edge WebView2 Runtime, then restart Excel. Your workbook was not changed.',
    },
    'not-loaded': {
      title: '年报助手没有打开：有文件未能加载',
      text:
        '请先确认本机能上单位内网，再点“重新打开”。仍不行，请把下面的诊断信息发给信息技术人员。' + unchanged,
      english:
        'A file of the assistant could not be loaded. Check the network, then reload. Your workbook was not changed.',
    },
    slow: {
      title: '年报助手还没有打开',
      text:
        '已经等了 10 秒。网络较慢时可以再等一会儿，打开后本提示会自动消失；也可以点“重新打开”。仍不行，请把下面的诊断信息发给信息技术人员。' +
        unchanged,
      english:
        'The assistant has not started within 10 seconds. Wait a little longer, or reload. Your workbook was not changed.',
    },
  };

  messages['no-office'] = {
    title: '年报助手还没有打开：office.js 没有载入',
    text:
      '已经等了 15 秒，网站上的 office-js/office.js 还没有载入。请先确认本机能上单位内网，再点“重新打开”。仍不行，请把下面的诊断信息发给信息技术人员。' +
      unchanged,
    english:
      'After 15 seconds office.js has not been loaded. Check the network, then reload. Your workbook was not changed.',
  };
  messages['no-answer'] = {
    title: '年报助手还没有打开：Excel 没有回应',
    text:
      '页面已经载入，等了 15 秒，Excel 还没有回应。在网页版 Excel 里，请看有没有询问是否信任的提示，有就点“确定”；没有的，请改用电脑上的 Excel，或年报助手的浏览器页面。请把下面的诊断信息发给信息技术人员。' +
      unchanged,
    english:
      'The page is loaded, but Excel has not answered within 15 seconds. In Excel on the web, look for a question whether to trust this host and confirm it; otherwise use Excel on a computer, or the browser page. Your workbook was not changed.',
  };

  /** The page's own scripts. What office.js asks for besides, such as words for a language, it may miss. */
  var needed = Array.prototype.slice.call(document.scripts);
  var missing = [];
  var errors = [];
  var started = false;
  var drawn = false;

  function element(name, text) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    return made;
  }

  function reloadButton() {
    var button = element('button', '重新打开 Reload');
    button.type = 'button';
    button.onclick = function () {
      window.location.reload();
    };
    return button;
  }

  /** What a technician needs; no contents of the workbook. */
  function diagnosis(reason) {
    var lines = [
      '诊断信息 / Diagnosis: ' + reason,
      window.location.href.split(/[?#]/)[0],
      window.navigator.userAgent,
    ];
    if (missing.length) lines.push('未能加载 / Not loaded: ' + missing.join(', '));
    if (errors.length) lines.push('错误 / Errors: ' + errors.join(' | '));
    if (document.referrer) lines.push('Excel: ' + document.referrer.split('/').slice(0, 3).join('/'));
    if (reason === 'slow' || reason === 'no-answer')
      lines.push('office.js: ' + (window.Office ? '已载入 / loaded' : '未载入 / not loaded'));
    return lines.join('\n');
  }

  function show(reason) {
    var message = messages[reason];
    var place = document.getElementById('start-message');
    var english = element('p', message.english);
    english.lang = 'en';
    place.textContent = '';
    place.appendChild(element('h1', message.title));
    place.appendChild(element('p', message.text));
    place.appendChild(english);
    place.appendChild(reloadButton());
    place.appendChild(element('pre', diagnosis(reason)));
    setShown(true);
  }

  function setShown(messageShown) {
    document.getElementById('start-message').hidden = !messageShown;
    document.getElementById('root').style.display = messageShown ? 'none' : '';
  }

  /**
   * Chromium 88 and Safari 14 are the first to know `:is()`, the youngest of what the pane is made
   * with: Fluent's styles use it. Tested by presence, since the security policy forbids trying out syntax.
   */
  function tooOld() {
    if (window.CSS && window.CSS.supports && window.CSS.supports('selector(:is(a))')) return '';
    return /Chrome\//.test(window.navigator.userAgent) && !/Edge\//.test(window.navigator.userAgent)
      ? 'old-webview'
      : 'old-excel';
  }

  function scriptName(address) {
    return address.split(/[?#]/)[0].split('/').slice(-2).join('/');
  }

  function onError(event) {
    if (started) return;
    var target = event.target;
    if (target && target.tagName === 'SCRIPT') {
      missing.push(scriptName(target.src));
      if (needed.indexOf(target) >= 0) show('not-loaded');
    } else if (event.message) {
      errors.push(event.message);
    }
  }

  var reason = tooOld();
  if (reason) {
    show(reason);
    return;
  }

  window.addEventListener('error', onError, true);
  window.addEventListener('unhandledrejection', function (event) {
    if (!started) errors.push(String(event.reason));
  });
  var watchdog = window.setTimeout(function () {
    show(missing.length ? 'not-loaded' : 'slow');
  }, patience);
  var lastWord = window.setTimeout(function () {
    show(whatIsMissing());
  }, endOfPatience);

  function whatIsMissing() {
    if (missing.length) return 'not-loaded';
    if (!window.Office) return 'no-office';
    return drawn ? 'no-answer' : 'slow';
  }

  function endWatch() {
    started = true;
    window.clearTimeout(watchdog);
    window.clearTimeout(lastWord);
  }

  window.paneStart = {
    /** The pane is on the screen and waits for Excel. */
    drawn: function () {
      drawn = true;
    },
    done: function () {
      endWatch();
      setShown(false);
    },
    fail: function (failure) {
      endWatch();
      show(failure);
    },
  };
})();
