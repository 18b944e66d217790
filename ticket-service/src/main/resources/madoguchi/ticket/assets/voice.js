"use strict";

// Says calls one after the other: a chime, then the words. Two calls in the same moment are both heard, in order.
(() => {
  const GAP_MILLIS = 600;
  const LONGEST_SPEECH_MILLIS = 15_000;
  const waiting = [];
  let audio;
  let busy = false;

  const pause = (millis) => new Promise((resolve) => setTimeout(resolve, millis));

  function tone(hertz, at) {
    const oscillator = audio.createOscillator();
    const gain = audio.createGain();
    oscillator.frequency.value = hertz;
    gain.gain.setValueAtTime(0, at);
    gain.gain.linearRampToValueAtTime(0.5, at + 0.02);
    gain.gain.exponentialRampToValueAtTime(0.001, at + 1.1);
    oscillator.connect(gain).connect(audio.destination);
    oscillator.start(at);
    oscillator.stop(at + 1.2);
  }

  async function chime() {
    if (audio?.state !== "running") {
      return;
    }
    tone(880, audio.currentTime);
    tone(698.5, audio.currentTime + 0.45);
    await pause(1400);
  }

  function speak(words) {
    const voice = window.speechSynthesis?.getVoices().find((one) => one.lang.replace("_", "-").startsWith("ja"));
    if (!voice || audio?.state !== "running") {
      return pause(2500); // long enough to be read
    }
    const speech = Object.assign(new SpeechSynthesisUtterance(words), { voice, lang: "ja-JP", rate: 0.9 });
    const said = new Promise((resolve) => {
      speech.onend = resolve;
      speech.onerror = resolve;
    });
    window.speechSynthesis.speak(speech);
    return Promise.race([said, pause(LONGEST_SPEECH_MILLIS)]); // some browsers never say that they have ended
  }

  async function next() {
    busy = true;
    while (waiting.length > 0) {
      const call = waiting.shift();
      call.begin();
      await chime();
      await speak(call.words);
      call.end();
      await pause(GAP_MILLIS);
    }
    busy = false;
  }

  function say(call) {
    waiting.push(call);
    if (!busy) {
      next();
    }
  }

  // Browsers make no sound before somebody has touched the page, unless their owner allowed it.
  async function unlock() {
    audio ??= new AudioContext();
    await Promise.race([audio.resume(), pause(500)]);
    return audio.state === "running";
  }

  window.madoguchi = Object.assign(window.madoguchi ?? {}, { say, unlock });
})();
