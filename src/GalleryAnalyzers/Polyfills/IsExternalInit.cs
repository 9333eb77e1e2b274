namespace System.Runtime.CompilerServices;

/// <summary>netstandard2.0 lacks what the compiler needs for records and <c>init</c>.</summary>
internal static class IsExternalInit;
