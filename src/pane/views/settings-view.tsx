/** 设置与帮助: language, help, version, and what a technician needs to know. */
import { Button, Field, Link, Select, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { diagnosis } from '../diagnosis';
import { copyText } from '../clipboard';
import { useWorking } from '../words';
import type { LanguageId } from '../../language/language-id';

export default function SettingsView() {
  const { state, words, session } = useWorking();
  const { settings } = words.pane;
  const [copied, setCopied] = useState<boolean>();
  const text = diagnosis(state, session.facts());
  const copy = async () => setCopied(await copyText(text));
  return (
    <>
      <Field label={settings.language}>
        <Select value={state.language} onChange={(_, { value }) => void session.speak(value as LanguageId)}>
          <option value="zh-CN">中文</option>
          <option value="en">English</option>
        </Select>
      </Field>
      <Link href="help.html" target="_blank" rel="noopener">
        {settings.openHelp}
      </Link>
      <Text>{settings.privacy}</Text>
      <Field label={settings.diagnosis} hint={settings.diagnosisHint}>
        <Textarea readOnly value={text} rows={8} />
      </Field>
      <Button onClick={() => void copy()}>{copied ? settings.copied : settings.copy}</Button>
      <Text role="status">{copied === false && settings.copyFailed}</Text>
    </>
  );
}
